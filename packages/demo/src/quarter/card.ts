import type { CheckId, CommentId, EpicId, LabelId, Priority, Station, StoryId, UserId } from '@rondo/domain';
import type { Area, Item, Tag } from './catalogue/item.js';
import type { Course } from './course.js';
import { idOf, type Diary } from './diary.js';
import { criteria, description, remarks } from './talk.js';
import type { Teammate } from './team.js';

/** A story of the quarter and what is decided about it. */
export interface Card {
  readonly id: StoryId;
  readonly item: Item;
  readonly area: Area | null;
  readonly urgent: boolean;
  /** Who works on it, how it travels: once somebody has taken it. */
  worker: Teammate | null;
  course: Course | null;
  criteria: readonly CheckId[];
  /** Estimated together, before the sprint that it comes to. */
  readonly poker: boolean;
}

export interface Names {
  readonly labels: Readonly<Record<Tag, LabelId>>;
  readonly epics: Readonly<Record<Area, EpicId>>;
  readonly people: Readonly<Record<Teammate, UserId>>;
}

const weights: readonly Priority[] = ['none', 'low', 'medium', 'medium', 'high'];

/** Writes a story down at a moment, with all that is known of it then. */
export function bear(
  diary: Diary,
  names: Names,
  item: Item,
  area: Area | null,
  hours: number,
  { urgent = false, stage = 'PLAN' }: { readonly urgent?: boolean; readonly stage?: Station } = {},
): Card {
  const { chance } = diary;
  const poker = !urgent && item.type === 'feature' && item.points > 0 && chance.happens(0.6);
  const by: Teammate =
    urgent || stage !== 'PLAN' ? 'samir' : item.type === 'bug' ? 'noor' : chance.happens(0.8) ? 'amina' : 'lucie';
  const id = idOf<StoryId>();
  diary.tell(hours, by, 'story.create', {
    id,
    title: diary.say(item.title),
    type: item.type,
    stage,
    priority: urgent ? (item.type === 'hotfix' ? 'urgent' : 'high') : chance.pick(weights),
    points: poker || item.points === 0 ? null : item.points,
    labelIds: item.tags.map((tag) => names.labels[tag]),
    epicId: area === null ? null : names.epics[area],
    ...originOf(item, urgent),
    ...(chance.happens(0.35) ? { description: diary.say(chance.pick(description)) } : {}),
  });
  const lines = item.points > 0 && chance.happens(0.45) ? criteriaOf(diary, id, by, hours) : [];
  return { id, item, area, urgent, worker: null, course: null, criteria: lines, poker };
}

function originOf({ type, tags }: Item, urgent: boolean): { origin?: 'client' | 'incident' | 'retro' | 'user' } {
  if (type === 'hotfix') return { origin: 'incident' };
  if (urgent) return { origin: 'user' };
  if (type === 'improvement') return { origin: 'retro' };
  return tags.includes('request') ? { origin: 'client' } : {};
}

function criteriaOf(diary: Diary, storyId: StoryId, by: Teammate, hours: number): CheckId[] {
  const first = diary.chance.pick(criteria);
  const others = criteria.filter((line) => line !== first);
  return [first, diary.chance.pick(others)].map((line) => {
    const id = idOf<CheckId>();
    diary.tell(hours, by, 'criterion.add', { storyId, id, text: diary.say(line) });
    return id;
  });
}

/** A story is taken up by somebody and goes its way. */
export function follow(diary: Diary, names: Names, card: Card, worker: Teammate, course: Course): void {
  const { chance } = diary;
  card.worker = worker;
  card.course = course;
  const storyIds = [card.id];
  const begins = course.moves[0]?.at ?? 0;
  diary.tell(begins, worker, 'story.edit', { storyIds, addAssigneeIds: [names.people[worker]] });
  for (const { at, to, said } of course.moves) {
    const by = to === 'MANAGE' ? 'amina' : to === 'DEPLOY' || to === 'OPERATE' ? 'samir' : said ? 'noor' : worker;
    diary.tell(at, by, 'story.move', { storyIds, stage: to });
    if (said !== undefined) remark(diary, card.id, by, diary.say(said), at);
  }
  const released = course.moves.find(({ to }) => to === 'RELEASE')?.at ?? begins;
  for (const id of card.criteria) diary.tell(released, 'noor', 'criterion.edit', { storyId: card.id, id, done: true });
  if (chance.happens(0.35)) remark(diary, card.id, worker, diary.say(chance.pick(remarks)), begins + 0.5);
  if (chance.happens(0.08)) {
    const points = chance.pick([1, 2, 3, 5].filter((size) => size !== card.item.points));
    diary.tell(begins + 2, worker, 'story.edit', { storyIds, set: { points } });
  }
  if (course.blocked === null) return;
  const { from, until, cause, reason } = course.blocked;
  diary.tell(from, worker, 'story.block', { storyIds, cause, reason: diary.say(reason) });
  diary.tell(until, worker, 'story.unblock', { storyIds });
}

export const remark = (diary: Diary, storyId: StoryId, by: Teammate, body: string, hours: number): void =>
  diary.tell(hours, by, 'comment.add', { storyId, id: idOf<CommentId>(), body });
