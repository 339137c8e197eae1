import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Presence } from '@rondo/contracts';
import { randomUUID } from 'node:crypto';
import { Bus } from '../platform/bus.js';
import { Clock } from '../platform/clock.js';
import { OtherProcesses, type ProcessNews } from './other-processes.js';
import { mergePresences } from './presence-list.js';
import { roomOf } from './rooms.js';
import { Sockets, type BoardSocket } from './sockets.js';

const topic = 'presence';
const beatEvery = 4_000;
/** Many who come at once are told together. */
const tellAfter = 100;

/** Who is on which board, and has which story open. In memory only: it is true while it is said again. */
@Injectable()
export class Presences implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly process = randomUUID();
  /** By project, by socket. A kiosk is nobody. */
  private readonly here = new Map<string, Map<string, { userId: string; storyId: string | null }>>();
  private readonly others: OtherProcesses;
  private readonly untold = new Set<string>();
  private beating: NodeJS.Timeout | undefined;

  constructor(
    private readonly sockets: Sockets,
    private readonly bus: Bus,
    clock: Clock,
  ) {
    this.others = new OtherProcesses(clock);
  }

  onApplicationBootstrap(): void {
    this.bus.on(topic, (data) => this.hear(data as ProcessNews));
    this.beating = setInterval(() => this.beat(), beatEvery).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.beating);
    this.here.clear();
    this.share([...this.here.keys()], true);
  }

  at(projectId: string): Presence[] {
    return mergePresences([this.local(projectId), ...this.others.at(projectId)]);
  }

  enter(socket: BoardSocket, projectId: string): void {
    if (this.here.get(projectId)?.has(socket.id) !== true) this.set(socket, projectId, null);
  }

  /** Only of whom follows the project. */
  move(socket: BoardSocket, projectId: string, storyId: string | null): void {
    if (this.here.get(projectId)?.has(socket.id) === true) this.set(socket, projectId, storyId);
  }

  leave({ id }: BoardSocket, projectId: string): void {
    const people = this.here.get(projectId);
    if (people?.delete(id) !== true) return;
    if (people.size === 0) this.here.delete(projectId);
    this.changed(projectId);
  }

  leaveAll(socket: BoardSocket): void {
    for (const projectId of [...this.here.keys()]) this.leave(socket, projectId);
  }

  private set({ id, data }: BoardSocket, projectId: string, storyId: string | null): void {
    if (data.kind === 'kiosk') return;
    const people = this.here.get(projectId) ?? new Map<string, { userId: string; storyId: string | null }>();
    this.here.set(projectId, people.set(id, { userId: data.userId, storyId }));
    this.changed(projectId);
  }

  private local(projectId: string): Presence[] {
    return [...(this.here.get(projectId)?.values() ?? [])].map(({ userId, storyId }) => ({
      userId,
      storyIds: storyId === null ? [] : [storyId],
    }));
  }

  private changed(projectId: string): void {
    if (this.untold.size === 0) setTimeout(() => this.tellAll(), tellAfter).unref();
    this.untold.add(projectId);
  }

  private tellAll(): void {
    const projects = [...this.untold];
    this.untold.clear();
    this.share(projects, false);
    for (const projectId of projects) this.tell(projectId);
  }

  private tell(projectId: string): void {
    this.sockets.io.local.to(roomOf(projectId)).emit('presence', { projectId, present: this.at(projectId) });
  }

  /** Everything that is here, so that a process which just started, or missed something, knows it too. */
  private beat(): void {
    this.share([...this.here.keys()], true);
    for (const projectId of this.others.forgetSilent()) this.tell(projectId);
  }

  private share(projectIds: readonly string[], everything: boolean): void {
    const projects = projectIds.map((id) => ({ id, present: mergePresences([this.local(id)]) }));
    this.bus.publish(topic, { process: this.process, everything, projects } satisfies ProcessNews);
  }

  private hear(news: ProcessNews): void {
    if (news.process === this.process) return;
    for (const projectId of this.others.hear(news)) this.tell(projectId);
  }
}
