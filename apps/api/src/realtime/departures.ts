import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { problemOf, type ProblemCode } from '@rondo/contracts';
import { Access } from '../sessions/access.js';
import { endCode } from '../sessions/credential-end.js';
import type { Identity } from '../sessions/identity.js';
import { Following } from './following.js';
import { Sockets, type BoardSocket } from './sockets.js';
import type { Followed } from './visitor.js';

/** For what no news came of: sessions that expire, and processes that missed the news. */
const lookAgainEvery = 30_000;

/** Whoever may no longer see something hears nothing more of it, within a second where the news comes. */
@Injectable()
export class Departures implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(Departures.name);
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly sockets: Sockets,
    private readonly access: Access,
    private readonly following: Following,
  ) {}

  onApplicationBootstrap(): void {
    this.access.onForget((userId) => this.lookAgain(userId));
    this.access.onRenewed((userId) => {
      for (const socket of this.of(userId)) socket.emit('access');
    });
    this.timer = setInterval(() => void this.lookAgain(null), lookAgainEvery).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** A project was deleted. */
  streamEnded(streamId: string): void {
    for (const socket of this.of(null))
      if (socket.data.follows.has(streamId)) this.leave(socket, streamId, 'project_not_found');
  }

  private async lookAgain(userId: string | null): Promise<void> {
    const looks = this.of(userId).map((socket) => this.check(socket));
    await Promise.all(looks.map((look) => look.catch((error: unknown) => this.logger.warn(error))));
  }

  private async check(socket: BoardSocket): Promise<void> {
    const identity = await this.access.authenticate(socket.data.secret);
    for (const [streamId, followed] of socket.data.follows) {
      if (identity === null) this.leave(socket, streamId, endCode(socket.data.kind));
      else if (this.seen(identity, followed) !== streamId) this.leave(socket, streamId, goneCode(followed));
    }
    if (identity === null) socket.disconnect(true);
  }

  private seen(identity: Identity, { workspace, project }: Followed): string | undefined {
    return project === null
      ? this.access.inWorkspace(identity, workspace)?.workspace?.id
      : this.access.inProject(identity, workspace, project)?.project?.id;
  }

  private leave(socket: BoardSocket, streamId: string, code: ProblemCode): void {
    this.following.unwatch(socket, streamId);
    socket.emit('gone', { streamId, problem: problemOf(code, socket.data.language) });
  }

  /** One person's sockets, or everybody's. */
  private of(userId: string | null): BoardSocket[] {
    const all = [...this.sockets.io.of('/').sockets.values()];
    return userId === null ? all : all.filter(({ data }) => data.userId === userId);
  }
}

const goneCode = ({ kind }: Followed): ProblemCode =>
  kind === 'project' ? 'project_not_found' : 'workspace_not_found';
