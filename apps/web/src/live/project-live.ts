import type { Presence, Problem } from '@rondo/contracts';
import { ProjectState, refuse, type Actor, type ProjectIntent, type Refusal, type UserId } from '@rondo/domain';
import { Topics } from './topics';

export interface LiveStatus {
  readonly phase: 'loading' | 'live' | 'offline' | 'gone';
  /** How many of your changes the server has not answered yet. */
  readonly pending: number;
  readonly version: number;
  /** Why the project is gone: no longer visible, or the session has ended. */
  readonly problem: Problem | null;
}

/** A story that changed its stage, as seen on this screen. */
export interface Move {
  readonly storyId: string;
  readonly from: string;
  readonly to: string;
  readonly actorId: UserId | null;
}

export type RefusedListener = (intent: ProjectIntent, problem: Problem) => void;

/** One open project. */
export class ProjectLive {
  /** What the screen shows: your pending intents on top of what the server has confirmed. Read only for callers. */
  readonly visible = new ProjectState();
  readonly presence: readonly Presence[] = [];
  readonly status: LiveStatus = { phase: 'loading', pending: 0, version: 0, problem: null };
  readonly canUndo: boolean = false;
  readonly canRedo: boolean = false;
  private readonly topics = new Topics();

  constructor(readonly actor: Actor) {}

  get me(): UserId {
    return this.actor.userId;
  }

  /** Topics: `<kind>:<id>`, `<kind>`, `stage:<station>`, `details:<storyId>`, `links:<storyId>`, `status`, `presence`, `undo`, `any`. */
  subscribe(topic: string, listener: () => void): () => void {
    return this.topics.subscribe(topic, listener);
  }

  /** Grows whenever the topic changed. */
  tick(topic: string): number {
    return this.topics.tick(topic);
  }

  /** Decides, shows at once, keeps and sends. */
  do(_intent: ProjectIntent): { readonly ok: true; readonly mutationId: string } | Refusal {
    return refuse('not_allowed');
  }

  undo(): void {}

  redo(): void {}

  onRefused(_listener: RefusedListener): () => void {
    return () => {};
  }

  onMove(_listener: (move: Move) => void): () => void {
    return () => {};
  }

  /** Takes criteria, checklist and comments of a story into the state until they are released. */
  async loadDetails(_storyId: string): Promise<void> {}

  releaseDetails(_storyId: string): void {}

  setPresence(_storyId: string | null): void {}

  close(): void {}
}
