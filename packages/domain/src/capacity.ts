import { workingDaysIn } from './calendar.js';
import type { Member, Story } from './entities.js';
import type { StoryId, UserId } from './ids.js';
import type { Planning, Sprint } from './planning-entities.js';
import type { Discipline } from './vocabulary.js';

/** What is planned for somebody and what they can take on, in the project's unit. */
export interface Share {
  readonly load: number;
  /** Null: nobody has said. */
  readonly capacity: number | null;
  readonly storyIds: ReadonlySet<StoryId>;
}

export interface SprintLoad {
  readonly team: Share;
  /** Members with a capacity or with work. */
  readonly people: ReadonlyMap<UserId, Share>;
  readonly disciplines: ReadonlyMap<Discipline, Share>;
}

type Days = Pick<Sprint, 'startsOn' | 'endsOn'>;
type Calendar = Pick<Planning, 'workingDays' | 'holidays' | 'reserve'>;
type PerDay = Member['perDay'];

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);
const entriesOf = (perDay: PerDay): [Discipline, number][] => Object.entries(perDay) as [Discipline, number][];
export const isCapacitySet = ({ perDay }: Pick<Member, 'perDay'>): boolean => entriesOf(perDay).length > 0;

/** CAPACITY-2: what a person can take on in that many days, less the reserve for operations. */
export const capacityIn = (days: number, { perDay }: Pick<Member, 'perDay'>, reserve: number): number =>
  sumOf(entriesOf(perDay).map(([, amount]) => amount)) * days * (1 - reserve / 100);

/** CAPACITY-2: the working days of the sprint on which this person works. */
export function daysAtWork(
  { startsOn, endsOn }: Days,
  { daysOff }: Pick<Member, 'daysOff'>,
  calendar: Calendar,
): number {
  const off = new Set(daysOff);
  return workingDaysIn(startsOn, endsOn, calendar).filter((day) => !off.has(day)).length;
}

/** A tolerance for sums of thirds. */
export const isOver = ({ load, capacity }: Share): boolean => capacity !== null && load > capacity + 1e-6;

interface Growing {
  load: number;
  capacity: number | null;
  readonly storyIds: Set<StoryId>;
}
const nothing = (): Growing => ({ load: 0, capacity: null, storyIds: new Set() });

function takeOn(share: Growing, story: Story, load: number): void {
  share.load += load;
  share.storyIds.add(story.id);
}

function grow<Key>(shares: Map<Key, Growing>, key: Key): Growing {
  const share = shares.get(key) ?? nothing();
  shares.set(key, share);
  return share;
}

/**
 * CAPACITY-3: a story's size falls on its assignees in equal parts; what nobody is assigned to falls on the team alone.
 * CAPACITY-4: a person's part falls on their disciplines in proportion to what they can do of each a day.
 */
export function sprintLoad(
  sprint: Days,
  stories: readonly Story[],
  members: Iterable<Member>,
  calendar: Calendar,
): SprintLoad {
  const team = nothing();
  const people = new Map<UserId, Growing>();
  const disciplines = new Map<Discipline, Growing>();
  const known = new Map<UserId, Member>();
  for (const member of members) {
    known.set(member.id, member);
    if (!isCapacitySet(member)) continue;
    const days = daysAtWork(sprint, member, calendar);
    const capacity = capacityIn(days, member, calendar.reserve);
    grow(people, member.id).capacity = capacity;
    team.capacity = (team.capacity ?? 0) + capacity;
    for (const [discipline, amount] of entriesOf(member.perDay)) {
      const share = grow(disciplines, discipline);
      share.capacity = (share.capacity ?? 0) + capacityIn(days, { perDay: { [discipline]: amount } }, calendar.reserve);
    }
  }
  for (const story of stories) {
    const size = story.points ?? 0;
    takeOn(team, story, size);
    for (const id of story.assigneeIds) {
      const member = known.get(id);
      if (member === undefined) continue;
      const part = size / story.assigneeIds.length;
      takeOn(grow(people, id), story, part);
      const daily = entriesOf(member.perDay);
      const whole = sumOf(daily.map(([, amount]) => amount));
      for (const [discipline, amount] of daily)
        if (whole > 0) takeOn(grow(disciplines, discipline), story, (part * amount) / whole);
    }
  }
  return { team, people, disciplines };
}
