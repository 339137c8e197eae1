import type { ProjectEntities, WorkspaceEntities } from './entities.js';
import type { StoryId, UserId } from './ids.js';

/** Where a story rests that is no longer open. */
export type Fate = 'trash' | 'archive';

/**
 * The one shape of everything that can happen to a stream.
 * `was: null` creates, `set: null` removes; otherwise both name the changed fields only, so every event records what it replaced.
 */
export type EventOf<Entities> = {
  [Kind in keyof Entities & string]: {
    readonly kind: Kind;
    readonly id: string;
    readonly set: Partial<Entities[Kind]> | null;
    readonly was: Partial<Entities[Kind]> | null;
    /** The story that a check or comment belongs to: whoever has not loaded it still keeps the counts. */
    readonly of?: StoryId;
    /** Carried when the story was outside the live set, so that everybody can take it in. */
    readonly whole?: Entities[Kind];
    /** Where a removed story went, or where one that comes back was. */
    readonly fate?: Fate;
    /** Why a story that was not done left the sprint that closed. */
    readonly reason?: string;
  };
}[keyof Entities & string];

export type ProjectEvent = EventOf<ProjectEntities>;
export type WorkspaceEvent = EventOf<WorkspaceEntities>;

/** A saved, numbered step of a stream. Versions of a stream have no holes. */
export interface Change<Event = ProjectEvent> {
  readonly version: number;
  readonly mutationId: string;
  readonly actorId: UserId | null;
  readonly intent: string;
  /** When it happened; a late arrival happened before it was recorded. */
  readonly occurredAt: number;
  readonly recordedAt: number;
  readonly events: readonly Event[];
  /** The version that this change undid. */
  readonly undoes?: number;
  /** The owner who brought it in: it happened before it was recorded here, and perhaps elsewhere. */
  readonly importedBy?: UserId;
}
