import type { Change, WorkspaceEvent } from '@rondo/domain';
import * as z from 'zod';
import * as f from './fields.js';
import type { Problem } from './problems.js';
import type { Policy } from './route.js';

const place = { workspace: f.slug, project: f.projectKey };

/** What a client may send over the socket, with its policy. Everything else goes over HTTP. */
export const socketEvents = {
  /** Follow a project from a version on. */
  watch: { policy: 'project:viewer', body: z.strictObject({ ...place, since: f.version }) },
  unwatch: { policy: 'project:viewer', body: z.strictObject(place) },
  /** Follow a workspace: its name and its people. */
  watchWorkspace: { policy: 'workspace:guest', body: z.strictObject({ workspace: f.slug, since: f.version }) },
  /** Where you are: on the board, or in a story. */
  presence: { policy: 'project:viewer', body: z.strictObject({ ...place, storyId: f.storyId.nullable() }) },
} as const satisfies Record<string, { policy: Policy; body: z.ZodType }>;

export type SocketEvent = keyof typeof socketEvents;
export type SocketBody<Event extends SocketEvent> = z.output<(typeof socketEvents)[Event]['body']>;

/** One entry for each person: several tabs count once. A kiosk is nobody. */
export interface Presence {
  readonly userId: string;
  readonly storyIds: readonly string[];
}

/** `changes` is what was missed, oldest first; `tooOld` asks to take a snapshot. */
export type WatchReply =
  | {
      readonly version: number;
      readonly tooOld: boolean;
      readonly changes: readonly Change[];
      readonly present: readonly Presence[];
    }
  | { readonly problem: Problem };
export type WorkspaceWatchReply =
  | { readonly version: number; readonly tooOld: boolean; readonly changes: readonly Change<WorkspaceEvent>[] }
  | { readonly problem: Problem };

export interface ServerToClient {
  /** Changes that were ready together, oldest first. */
  changed: (message: { projectId: string; changes: readonly Change[] }) => void;
  workspaceChanged: (message: { workspaceId: string; changes: readonly Change<WorkspaceEvent>[] }) => void;
  /** Where the history stands in the database; a client that holds less asks for the rest. */
  head: (message: { streamId: string; version: number }) => void;
  presence: (message: { projectId: string; present: readonly Presence[] }) => void;
  /** You no longer see this project or workspace: `project_not_found` and `workspace_not_found` look the same as never having. */
  gone: (message: { streamId: string; problem: Problem }) => void;
  /** What you may see or do has changed, or your account: ask anew. */
  access: () => void;
}

export interface ClientToServer {
  watch: (body: z.input<(typeof socketEvents)['watch']['body']>, reply: (answer: WatchReply) => void) => void;
  unwatch: (body: z.input<(typeof socketEvents)['unwatch']['body']>) => void;
  watchWorkspace: (
    body: z.input<(typeof socketEvents)['watchWorkspace']['body']>,
    reply: (answer: WorkspaceWatchReply) => void,
  ) => void;
  presence: (body: z.input<(typeof socketEvents)['presence']['body']>) => void;
}
