import { dayOf, sprintIdOf, type CommentId, type LinkId, type SprintId } from '@rondo/domain';
import type { Language } from '../words.js';
import { bear, type Card, type Names } from './card.js';
import { checkout, search, stock } from './catalogue/buying.js';
import { ideas } from './catalogue/ideas.js';
import type { Area, Item } from './catalogue/item.js';
import { account, delivery, mobile } from './catalogue/living.js';
import { operations, seen, unplanned } from './catalogue/running.js';
import { Chance } from './chance.js';
import { Diary, idOf, type Told } from './diary.js';
import { goals, type Goal } from './goals.js';
import { open } from './opening.js';
import { estimate } from './poker-session.js';
import { review } from './review.js';
import { work, type Arrival } from './sprint-work.js';
import { blocks, carryReasons, dropReason } from './talk.js';
import type { Teammate } from './team.js';
import { WorkTime } from './work-time.js';

export interface Setting {
  readonly now: number;
  readonly timeZone: string;
  readonly language: Language;
  readonly projectId: string;
  readonly people: Names['people'];
  readonly seed?: number;
}

const catalogue: Readonly<Record<Area, readonly Item[]>> = {
  checkout,
  search,
  mobile,
  account,
  stock,
  delivery,
  operations,
};
/** So that nothing is told that the clock of the server has not reached. */
const latest = 10 * 60_000;

/** What a team of seven did in the last thirteen weeks, as intents in the order in which they happened. */
export function quarter({ now, timeZone, language, projectId, people, seed = 7 }: Setting): Told[] {
  const time = new WorkTime(dayOf(now, timeZone), timeZone);
  const diary = new Diary(time, new Chance(seed), language);
  const sprintId = (number: number): SprintId => sprintIdOf(projectId, number);
  const names: Names = { people, ...open(diary, people, timeZone, sprintId(1)) };
  new Quarter(diary, names, sprintId).run(now - latest);
  return diary.until(now - latest);
}

class Quarter {
  private readonly left = new Map(Object.entries(catalogue).map(([area, items]) => [area as Area, [...items]]));
  private readonly surprises = [...unplanned];
  private begun: readonly Card[] = [];
  private readonly free = new Map<Teammate, number>();

  constructor(
    private readonly diary: Diary,
    private readonly names: Names,
    private readonly sprintId: (number: number) => SprintId,
  ) {}

  run(today: number): void {
    let carried: readonly Card[] = [];
    goals.forEach((goal, index) => {
      carried = this.sprint(index + 1, goal, carried);
    });
    this.backlog();
    this.present(today);
  }

  /** What today has: findings of the watches, and a story that waits for somebody outside. */
  private present(today: number): void {
    const { diary, names } = this;
    const hours = diary.time.hoursUntil(today);
    (Object.entries(seen) as [keyof typeof seen, Item][]).forEach(([stage, item], index) => {
      bear(diary, names, item, null, hours - 5 - 9 * index, { stage });
    });
    const waiting = this.begun.find(({ course }) => {
      const [begins, coded] = course?.moves ?? [];
      return (
        course?.blocked === null &&
        begins !== undefined &&
        coded !== undefined &&
        begins.at < hours - 1 &&
        coded.at > hours
      );
    });
    if (waiting?.worker == null) return;
    const [{ cause, reason }] = blocks;
    const since = Math.max((waiting.course?.moves[0]?.at ?? 0) + 0.5, hours - 12);
    diary.tell(since, waiting.worker, 'story.block', { storyIds: [waiting.id], cause, reason: diary.say(reason) });
  }

  /** Answers what goes on to the next sprint without having been begun. */
  private sprint(number: number, goal: Goal, carried: readonly Card[]): Card[] {
    const { diary } = this;
    const { time } = diary;
    const id = this.sprintId(number);
    const opening = time.opening(number);
    const planned = this.plan(number, goal);
    diary.tell(opening + 0.25, 'amina', 'sprint.start', { id });
    const surprises = this.surprise(number);
    const dropped = number % 2 === 0 ? planned.pop() : undefined;
    if (dropped !== undefined)
      diary.tell(opening + 34, 'amina', 'story.plan', { storyIds: [dropped.id], sprintId: null });
    const arrivals: Arrival[] = [...carried, ...planned].map((card) => ({ card, from: opening }));
    const idle = work(diary, this.names, [...arrivals, ...surprises], this.free, number);
    const all = [...carried, ...planned, ...surprises.map(({ card }) => card)];
    this.finish(number, goal, all);
    this.begun = [...this.begun, ...all];
    return idle;
  }

  /** The goal, the estimates and the stories, on the Thursday before. */
  private plan(number: number, { area, goal, metric, takes }: Goal): Card[] {
    const { diary, names } = this;
    const id = this.sprintId(number);
    const opening = diary.time.opening(number);
    const cards = this.take(area, takes).map(({ item, of }) => {
      const born = Math.max(-70, opening - diary.chance.between(22, 95));
      return bear(diary, names, item, of, born);
    });
    const named = metric === undefined ? {} : { metric: { name: diary.say(metric.name), target: metric.target } };
    diary.tell(opening - 15, 'amina', 'sprint.edit', { id, goal: diary.say(goal), ...named });
    estimate(
      diary,
      cards.filter(({ poker }) => poker),
      opening - 14,
    );
    diary.tell(opening - 12, 'amina', 'story.plan', { storyIds: cards.map((card) => card.id), sprintId: id });
    return cards;
  }

  /** Two thirds from the area of the goal, the rest from wherever there is most, operations always. */
  private take(area: Area, count: number): { item: Item; of: Area }[] {
    const taken: { item: Item; of: Area }[] = [];
    const from = (of: Area): void => {
      const item = this.left.get(of)?.shift();
      if (item !== undefined) taken.push({ item, of });
    };
    from('operations');
    from('operations');
    for (let i = 0; i < Math.round(count * 0.6); i += 1) from(area);
    while (taken.length < count) {
      const [fullest] = [...this.left].filter(([of]) => of !== area).sort((a, b) => b[1].length - a[1].length)[0] ?? [];
      if (fullest === undefined) break;
      from(fullest);
    }
    return taken;
  }

  /** What nobody planned comes into the running sprint. */
  private surprise(number: number): Arrival[] {
    const { diary, names } = this;
    const many = [2, 1, 2, 2, 3, 2, 2][number - 1] ?? 0;
    return this.surprises.splice(0, many).map((item) => {
      const from = diary.time.opening(number) + diary.chance.between(6, 30);
      const card = bear(diary, names, item, null, from, { urgent: true });
      diary.tell(from + 0.1, 'samir', 'story.plan', { storyIds: [card.id], sprintId: this.sprintId(number) });
      return { card, from: from + 0.2 };
    });
  }

  private finish(number: number, goal: Goal, cards: readonly Card[]): void {
    const { diary, names } = this;
    const closing = diary.time.closing(number);
    const doneBy = (hours: number) => (card: Card) => card.course !== null && card.course.doneAt < hours;
    review(diary, names, this.sprintId(number), goal, cards.filter(doneBy(closing - 3)), number);
    const to = this.sprintId(number + 1);
    const open = cards.filter((card) => !doneBy(closing)(card));
    const stories = open.map((card) => ({ storyId: card.id, to, reason: diary.say(diary.chance.pick(carryReasons)) }));
    diary.tell(closing, 'amina', 'sprint.close', { id: this.sprintId(number), to, stories });
  }

  /** What is there today and nobody has begun: the next sprint in outline, the rest of the catalogue, ideas. */
  private backlog(): void {
    const { diary, names } = this;
    const { time, chance } = diary;
    const opening = time.opening(7);
    const rest = [...this.left].flatMap(([area, items]) => items.map((item) => ({ item, area })));
    const cards = rest.map(({ item, area }) => bear(diary, names, item, area, chance.between(-60, opening - 4)));
    const next = cards.filter(({ area }) => area === 'delivery' || area === 'mobile').slice(0, 6);
    diary.tell(opening + 6, 'amina', 'story.plan', {
      storyIds: next.map(({ id }) => id),
      sprintId: this.sprintId(8),
    });
    const rough = ideas.map((item) => bear(diary, names, item, null, chance.between(-60, opening - 4)));
    const [put, also, dropped] = rough.filter(({ item }) => item.type === 'improvement');
    for (const sprint of [5, 6, 7])
      if (put !== undefined)
        diary.tell(time.opening(sprint) - 11, 'amina', 'improvement.postpone', {
          storyIds: [put.id],
          sprintId: this.sprintId(sprint),
        });
    if (also !== undefined)
      diary.tell(opening - 11, 'amina', 'improvement.postpone', { storyIds: [also.id], sprintId: this.sprintId(7) });
    if (dropped !== undefined)
      diary.tell(opening - 11, 'amina', 'improvement.drop', {
        storyId: dropped.id,
        commentId: idOf<CommentId>(),
        reason: diary.say(dropReason),
      });
    const [first, second] = next;
    if (first !== undefined && second !== undefined)
      diary.tell(opening + 6.5, 'amina', 'link.add', {
        id: idOf<LinkId>(),
        fromId: first.id,
        toId: second.id,
        kind: 'blocks',
      });
  }
}
