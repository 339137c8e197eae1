import { Injectable } from '@nestjs/common';
import type { Presence, SocketBody } from '@rondo/contracts';
import { ProblemError } from '../platform/problem.js';
import { ProjectWriter } from '../projects/project-writer.js';
import type { Missed, StreamLog } from '../projects/stream/stream-log.repository.js';
import { WorkspaceWriter } from '../projects/workspace-writer.js';
import type { Requester } from '../sessions/requester.js';
import { Presences } from './presences.js';
import { roomOf } from './rooms.js';
import type { BoardSocket } from './sockets.js';
import type { Followed } from './visitor.js';

/** More than this is less to send as a snapshot, and must not look like a paused client's queue. */
const mostChanges = 1_000;
export const mostBytes = 512 * 1024;
const mostFollowed = 50;

/** Following a history: whoever joins hears everything from then on, and is answered with what they missed. */
@Injectable()
export class Following {
  constructor(
    private readonly projects: ProjectWriter,
    private readonly workspaces: WorkspaceWriter,
    private readonly presences: Presences,
  ) {}

  async watch(
    socket: BoardSocket,
    { project }: Requester,
    { workspace, project: key, since }: SocketBody<'watch'>,
  ): Promise<Missed<unknown> & { present: readonly Presence[] }> {
    if (project === null) throw new ProblemError('project_not_found');
    await this.join(socket, project.id, { kind: 'project', workspace, project: key });
    const missed = await missedOf(this.projects.log, project.id, since);
    if (missed === null) {
      this.unwatch(socket, project.id);
      throw new ProblemError('project_not_found');
    }
    this.presences.enter(socket, project.id);
    return { ...missed, present: this.presences.at(project.id) };
  }

  async watchWorkspace(
    socket: BoardSocket,
    { workspace }: Requester,
    { workspace: slug, since }: SocketBody<'watchWorkspace'>,
  ): Promise<Missed<unknown>> {
    if (workspace === null) throw new ProblemError('workspace_not_found');
    await this.join(socket, workspace.id, { kind: 'workspace', workspace: slug, project: null });
    const missed = await missedOf(this.workspaces.log, workspace.id, since);
    if (missed === null) throw new ProblemError('workspace_not_found');
    return missed;
  }

  unwatch(socket: BoardSocket, streamId: string): void {
    socket.data.follows.delete(streamId);
    void socket.leave(roomOf(streamId));
    this.presences.leave(socket, streamId);
  }

  /** Before the history is read: a change is either in the answer, or told to the room after it was joined. */
  private async join(socket: BoardSocket, streamId: string, followed: Followed): Promise<void> {
    const { follows } = socket.data;
    if (!follows.has(streamId) && follows.size >= mostFollowed)
      throw new ProblemError('too_many_requests', { params: { seconds: 60 } });
    follows.set(streamId, followed);
    await socket.join(roomOf(streamId));
  }
}

async function missedOf(log: StreamLog, streamId: string, since: number): Promise<Missed<unknown> | null> {
  const missed = await log.since<unknown>(streamId, since, mostChanges);
  if (missed === null) return missed;
  const bytes = missed.changes.reduce((total, change) => total + JSON.stringify(change).length, 0);
  return bytes > mostBytes ? { ...missed, tooOld: true, changes: [] } : missed;
}
