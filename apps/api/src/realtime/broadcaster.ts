import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Change, ProjectEvent, WorkspaceEvent } from '@rondo/domain';
import { Bus } from '../platform/bus.js';
import { ChangeFeed, type Broadcaster } from '../projects/change-feed.js';
import { ProjectWriter } from '../projects/project-writer.js';
import { WorkspaceWriter } from '../projects/workspace-writer.js';
import { Backpressure } from './backpressure.js';
import { Departures } from './departures.js';
import { mostBytes } from './following.js';
import { roomOf } from './rooms.js';
import { Sockets } from './sockets.js';

const fewEvents = 64;

/** A frame that would look like a paused client's queue is not sent: told of the head, clients ask for what they miss. */
const isLarge = (changes: readonly Change[]): boolean =>
  changes.reduce((count, { events }) => count + events.length, 0) > fewEvents &&
  JSON.stringify(changes).length > mostBytes;

interface Told {
  readonly id: string;
  readonly changes: readonly Change[];
}
const projectTopic = 'project.changed';
const workspaceTopic = 'workspace.changed';
const deletedTopic = 'project.deleted';

/** Tells the sockets of every process what was saved: the bus carries it, and each process tells its own. */
@Injectable()
export class SocketBroadcaster implements Broadcaster, OnApplicationBootstrap {
  constructor(
    private readonly feed: ChangeFeed,
    private readonly bus: Bus,
    private readonly sockets: Sockets,
    private readonly backpressure: Backpressure,
    private readonly departures: Departures,
    private readonly projects: ProjectWriter,
    private readonly workspaces: WorkspaceWriter,
  ) {}

  onApplicationBootstrap(): void {
    this.feed.attach(this);
    this.bus.on(projectTopic, (data) => this.tellProject(data as Told));
    this.bus.on(workspaceTopic, (data) => this.tellWorkspace(data as Told));
    this.bus.on(deletedTopic, (data) => this.departures.streamEnded(data as string));
  }

  projectChanged(id: string, changes: readonly Change<ProjectEvent>[]): void {
    this.bus.publish(projectTopic, { id, changes });
  }

  workspaceChanged(id: string, changes: readonly Change<WorkspaceEvent>[]): void {
    this.bus.publish(workspaceTopic, { id, changes });
  }

  projectDeleted(id: string): void {
    this.bus.publish(deletedTopic, id);
  }

  private tellProject({ id, changes }: Told): void {
    this.projects.heard(id, changes.at(-1)?.version ?? 0);
    const room = roomOf(id);
    if (!this.sockets.io.of('/').adapter.rooms.has(room)) return;
    // Serialised once for the whole room; the sender hears it too and knows it by its mutation.
    if (isLarge(changes))
      this.sockets.io.local.to(room).emit('head', { streamId: id, version: changes.at(-1)?.version ?? 0 });
    else this.sockets.io.local.to(room).emit('changed', { projectId: id, changes });
    this.backpressure.relieve(room);
  }

  private tellWorkspace({ id, changes }: Told): void {
    this.workspaces.heard(id, changes.at(-1)?.version ?? 0);
    const told = changes as unknown as readonly Change<WorkspaceEvent>[];
    this.sockets.io.local.to(roomOf(id)).emit('workspaceChanged', { workspaceId: id, changes: told });
  }
}
