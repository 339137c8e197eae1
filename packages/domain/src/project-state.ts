import { Belonging } from './belonging.js';
import type { Link, ProjectEntities, Story } from './entities.js';
import type { ProjectEvent } from './events.js';
import type { Rank, SprintId, StoryId } from './ids.js';
import { compareRank } from './rank.js';
import { StreamState, type Rollback } from './stream-state.js';
import { stations, type Station } from './vocabulary.js';

const kinds = [
  'project',
  'stage',
  'member',
  'label',
  'epic',
  'story',
  'criterion',
  'check',
  'comment',
  'link',
  'planning',
  'sprint',
  'poker',
  'round',
  'demo',
  'feedback',
] as const;

const counters = {
  criterion: ['criteria', 'criteriaDone'],
  check: ['checks', 'checksDone'],
  comment: ['comments', null],
} as const;

/** A project's live state, with its stories in order at every station. */
export class ProjectState extends StreamState<ProjectEntities> {
  nextNumber = 1;
  /** The last rank of PLAN where it holds more than the live stories: what comes to the end comes behind it. */
  lastRank: Rank | null = null;
  /** Up to this rank every story of PLAN is here; null: to its end. */
  planUpTo: Rank | null = null;
  /** Stories whose checks and comments are loaded. */
  readonly detailed = new Set<string>();
  private readonly columns = Object.fromEntries(stations.map((s) => [s, []])) as unknown as Record<Station, Story[]>;
  private readonly links = new Belonging();
  private readonly inSprint = new Belonging();
  private readonly below = new Belonging();
  private readonly numbersBefore = new WeakMap<Rollback<ProjectEntities>, number>();

  constructor() {
    super(kinds);
  }

  /** The stories at a station in order. Read only: it is the live index, not a copy. */
  at(station: Station): readonly Story[] {
    return this.columns[station];
  }

  linksTouching(storyId: string): readonly string[] {
    return [...this.links.of(storyId)];
  }

  /** In no order. */
  storiesOfSprint(sprintId: SprintId): Story[] {
    return this.found(this.inSprint.of(sprintId));
  }

  /** In no order. */
  subtasksOf(storyId: StoryId): Story[] {
    return this.found(this.below.of(storyId));
  }

  /** Where a story stands in its station, by binary search; the insertion point when it is not there. */
  indexAt(station: Station, story: { readonly rank: Rank; readonly id: StoryId }): number {
    const column = this.columns[station];
    const last = column.at(-1);
    // What is read in order always comes to the end.
    if (last === undefined || compareRank(last, story) < 0) return column.length;
    let low = 0;
    let high = column.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      const other = column[mid];
      if (other !== undefined && compareRank(other, story) < 0) low = mid + 1;
      else high = mid;
    }
    return low;
  }

  override apply(events: readonly ProjectEvent[]): Rollback<ProjectEntities> {
    const before = this.nextNumber;
    const steps = super.apply(events);
    this.numbersBefore.set(steps, before);
    return steps;
  }

  override rollback(steps: Rollback<ProjectEntities>): void {
    super.rollback(steps);
    this.nextNumber = this.numbersBefore.get(steps) ?? this.nextNumber;
  }

  protected override applyOne(event: ProjectEvent): void {
    if (event.kind === 'criterion' || event.kind === 'check' || event.kind === 'comment') {
      this.count(event);
      if (event.of === undefined || !this.detailed.has(event.of)) return;
    }
    super.applyOne(event);
  }

  protected override replace<Kind extends keyof ProjectEntities & string>(
    kind: Kind,
    id: string,
    after: ProjectEntities[Kind] | undefined,
  ): void {
    const before = this.of[kind].get(id);
    if (kind === 'story') this.reindex(id, before as Story | undefined, after as Story | undefined);
    if (kind === 'link') this.relink(id, before as Link | undefined, after as Link | undefined);
    super.replace(kind, id, after);
  }

  private count(event: ProjectEvent & { kind: 'criterion' | 'check' | 'comment' }): void {
    const story = event.of === undefined ? undefined : this.of.story.get(event.of);
    if (story === undefined) return;
    const [total, done] = counters[event.kind];
    const isDone = (side: object | null): number => (side !== null && 'done' in side && side.done === true ? 1 : 0);
    const born = event.was === null ? 1 : event.set === null ? -1 : 0;
    const finished = isDone(event.set) - isDone(event.was);
    const next = { ...story, [total]: story[total] + born };
    if (done !== null) next[done] = story[done] + finished;
    this.put('story', story.id, next);
  }

  private found(ids: ReadonlySet<string>): Story[] {
    return [...ids].flatMap((id) => this.of.story.get(id) ?? []);
  }

  private reindex(id: string, before: Story | undefined, after: Story | undefined): void {
    this.inSprint.move(id, before?.sprintId, after?.sprintId);
    this.below.move(id, before?.parentId, after?.parentId);
    if (before !== undefined) {
      const index = this.indexAt(before.stage, before);
      const stays = after !== undefined && after.stage === before.stage && after.rank === before.rank;
      if (stays) {
        this.columns[before.stage][index] = after;
        return;
      }
      this.columns[before.stage].splice(index, 1);
    }
    if (after !== undefined) {
      this.columns[after.stage].splice(this.indexAt(after.stage, after), 0, after);
      this.nextNumber = Math.max(this.nextNumber, after.number + 1);
    }
  }

  private relink(id: string, before: Link | undefined, after: Link | undefined): void {
    this.links.move(id, before?.fromId, after?.fromId);
    this.links.move(id, before?.toId, after?.toId);
  }
}

/** What rules may read: the state without its writing side. */
export type ProjectView = Omit<ProjectState, 'apply' | 'rollback' | 'put' | 'watcher'>;
