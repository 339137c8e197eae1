import { hasLeftBoard, type Change, type ProjectEntities, type ProjectState } from '@rondo/domain';
import type { StoryDetails } from '@rondo/contracts';
import type { ConfirmedState } from './confirmed-state';

const keptClosed = 5;
const mostTries = 5;
const listKinds = ['criterion', 'check', 'comment'] as const;
type LoadedKind = (typeof listKinds)[number] | 'story';

export interface DetailsHost extends ConfirmedState {
  read(storyId: string): Promise<StoryDetails>;
  now(): number;
}

const topicOf = (storyId: string): string => `details:${storyId}`;

/** Criteria, checklist and comments of the stories that are open on this screen, and of the last few that were. */
export class Details {
  private readonly readers = new Map<string, number>();
  private readonly loading = new Map<string, Promise<void>>();
  /** Loaded before the confirmed state was replaced, and not read again yet. */
  private readonly stale = new Set<string>();

  constructor(private readonly host: DetailsHost) {}

  load(storyId: string): Promise<void> {
    const readers = this.readers.get(storyId) ?? 0;
    this.readers.delete(storyId);
    this.readers.set(storyId, readers + 1);
    return this.isCurrent(storyId) ? Promise.resolve() : this.fetch(storyId);
  }

  release(storyId: string): void {
    this.readers.set(storyId, Math.max(0, (this.readers.get(storyId) ?? 0) - 1));
    const closed = [...this.readers].filter(([, readers]) => readers === 0).map(([id]) => id);
    for (const id of closed.slice(0, -keptClosed)) this.unload(id);
  }

  /** The confirmed state was replaced: what is open is read again, the rest is let go. */
  refresh(): void {
    for (const [id, readers] of [...this.readers]) {
      if (readers === 0) this.unload(id);
      else this.stale.add(id);
    }
    this.retryMissing();
  }

  /** The connection or the story is back: what could not be read is tried again. */
  retryMissing(): void {
    for (const [id, readers] of this.readers)
      if (readers > 0 && !this.isCurrent(id)) this.fetch(id).catch(() => undefined);
  }

  private isCurrent(storyId: string): boolean {
    return this.host.state.detailed.has(storyId) && !this.stale.has(storyId);
  }

  private fetch(storyId: string): Promise<void> {
    const known = this.loading.get(storyId);
    if (known !== undefined) return known;
    const work = this.read(storyId).finally(() => this.loading.delete(storyId));
    this.loading.set(storyId, work);
    return work;
  }

  private async read(storyId: string): Promise<void> {
    const { state } = this.host;
    // Created here and not saved yet: there is nothing to read.
    if (state.of.story.get(storyId)?.number === 0) {
      this.host.write(topicOf(storyId), () => state.detailed.add(storyId));
      return;
    }
    for (let tries = 0; tries < mostTries; tries++) {
      const { version } = state;
      const details = await this.host.read(storyId).catch((failure: unknown) => {
        // Gone when the server looked, and brought back since.
        if (state.version > version && state.of.story.has(storyId)) return null;
        throw failure;
      });
      if (details === null) continue;
      if (!(await this.host.reach(details.version))) break;
      const missed = this.host.changesAfter(details.version);
      if (missed === null) continue;
      this.takeIn(storyId, details, missed);
      return;
    }
    throw new Error('the details cannot be read now');
  }

  /** The lists as they were at their version, and what has happened to them since. */
  private takeIn(storyId: string, details: StoryDetails, missed: readonly Change[]): void {
    if (details.fate !== 'open') return;
    const { state } = this.host;
    this.host.write(topicOf(storyId), () => {
      if (!state.of.story.has(storyId)) {
        const story = replayed('story', [details.story], storyId, missed).get(storyId);
        if (story === undefined || hasLeftBoard(story, this.host.now())) return;
        state.put('story', storyId, story);
      }
      const lists = { criterion: details.criteria, check: details.checks, comment: details.comments };
      for (const kind of listKinds) {
        for (const line of loaded(state, kind, storyId)) state.put(kind, line.id, undefined);
        for (const [id, line] of replayed(kind, lists[kind], storyId, missed)) state.put(kind, id, line);
      }
      state.detailed.add(storyId);
      this.stale.delete(storyId);
    });
  }

  private unload(storyId: string): void {
    this.readers.delete(storyId);
    this.stale.delete(storyId);
    const { state } = this.host;
    if (!state.detailed.has(storyId)) return;
    this.host.write(topicOf(storyId), () => {
      for (const kind of listKinds)
        for (const line of loaded(state, kind, storyId)) state.put(kind, line.id, undefined);
      state.detailed.delete(storyId);
    });
  }
}

function loaded(state: ProjectState, kind: (typeof listKinds)[number], storyId: string) {
  return [...state.of[kind].values()].filter((line) => line.storyId === storyId);
}

function replayed<Kind extends LoadedKind>(
  kind: Kind,
  list: readonly ProjectEntities[Kind][],
  storyId: string,
  missed: readonly Change[],
): Map<string, ProjectEntities[Kind]> {
  const found = new Map<string, ProjectEntities[Kind]>(list.map((entity) => [entity.id, entity]));
  for (const { events } of missed)
    for (const event of events) {
      if (event.kind !== kind || (kind === 'story' ? event.id : event.of) !== storyId) continue;
      const present = found.get(event.id);
      if (event.set === null) found.delete(event.id);
      else if (event.was === null) found.set(event.id, event.set as ProjectEntities[Kind]);
      else if (present !== undefined) found.set(event.id, { ...present, ...event.set });
    }
  return found;
}
