import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { ProjectWriter } from '../projects/project-writer.js';
import { WorkspaceWriter } from '../projects/workspace-writer.js';
import { Departures } from './departures.js';
import { roomOf, streamIn } from './rooms.js';
import { Sockets } from './sockets.js';

const every = 3_000;

/**
 * Tells each room where its history stands in the database: a message that was lost, in a crash right after the commit or
 * between processes, is found by the client that holds less.
 */
@Injectable()
export class Heads implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private looking = false;

  constructor(
    private readonly sockets: Sockets,
    private readonly projects: ProjectWriter,
    private readonly workspaces: WorkspaceWriter,
    private readonly departures: Departures,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.tell(), every).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** One query for all rooms. While the database is away there is nothing to tell. */
  private async tell(): Promise<void> {
    const streams = [...this.sockets.io.of('/').adapter.rooms.keys()].flatMap((room) => streamIn(room) ?? []);
    if (this.looking || streams.length === 0) return;
    this.looking = true;
    try {
      const heads = await this.projects.log.versions(streams);
      for (const { id, version } of heads) {
        this.projects.heard(id, version);
        this.workspaces.heard(id, version);
        this.sockets.io.local.to(roomOf(id)).emit('head', { streamId: id, version });
      }
      const alive = new Set(heads.map(({ id }) => id));
      for (const id of streams) if (!alive.has(id)) this.departures.streamEnded(id);
    } catch {
      return;
    } finally {
      this.looking = false;
    }
  }
}
