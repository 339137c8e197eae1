import { sameValue, type ProjectEntities, type ProjectState, type Station, type UserId } from '@rondo/domain';

type Kind = keyof ProjectEntities;
type Entity = ProjectEntities[Kind];

/** A story that changed its stage, as seen on this screen. */
export interface Move {
  readonly storyId: string;
  readonly from: Station;
  readonly to: Station;
  readonly actorId: UserId | null;
}

interface Touch {
  readonly kind: Kind;
  readonly id: string;
  readonly before: Entity | undefined;
  quiet: boolean;
}

/** What was written since the last look. Taking back and deciding again writes much; only what differs in the end counts. */
export class Touched {
  private readonly touches = new Map<string, Touch>();
  private readonly movers = new Map<string, UserId | null>();
  private everything = false;

  /** The first picture of a project: nobody has seen anything to compare it with. */
  noteEverything(): void {
    this.everything = true;
  }

  note(kind: Kind, id: string, before: Entity | undefined): void {
    if (this.everything) return;
    const key = `${kind}:${id}`;
    if (!this.touches.has(key)) this.touches.set(key, { kind, id, before, quiet: false });
  }

  movedBy(storyId: string, actorId: UserId | null): void {
    this.movers.set(storyId, actorId);
  }

  /** What was touched so far is a new picture, not moves. */
  hush(): void {
    for (const touch of this.touches.values()) touch.quiet = true;
  }

  take(state: ProjectState, me: UserId): { topics: Set<string> | 'all'; moves: Move[] } {
    if (this.everything) {
      this.everything = false;
      this.touches.clear();
      this.movers.clear();
      return { topics: 'all', moves: [] };
    }
    const topics = new Set<string>();
    const moves: Move[] = [];
    for (const [key, { kind, id, before, quiet }] of this.touches) {
      const after: Entity | undefined = state.of[kind].get(id);
      if (sameEntity(before, after)) continue;
      topics.add('any').add(kind).add(key);
      addTopics(topics, before);
      addTopics(topics, after);
      const [from, to] = [stageOf(kind, before), stageOf(kind, after)];
      if (quiet || from === undefined || to === undefined || from === to) continue;
      moves.push({ storyId: id, from, to, actorId: this.movers.has(id) ? (this.movers.get(id) ?? null) : me });
    }
    this.touches.clear();
    this.movers.clear();
    return { topics, moves };
  }
}

const stageOf = (kind: Kind, entity: Entity | undefined): Station | undefined =>
  kind === 'story' && entity !== undefined ? (entity as ProjectEntities['story']).stage : undefined;

function addTopics(topics: Set<string>, side: Entity | undefined): void {
  if (side === undefined) return;
  if ('stage' in side) topics.add(`stage:${side.stage}`);
  if ('storyId' in side) topics.add(`details:${side.storyId}`);
  if ('fromId' in side) topics.add(`links:${side.fromId}`).add(`links:${side.toId}`);
}

export function sameEntity(a: object | undefined, b: object | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => sameValue((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}
