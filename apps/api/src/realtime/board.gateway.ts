import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { policies, socketEvents, type SocketBody, type SocketEvent } from '@rondo/contracts';
import type { Event } from 'socket.io';
import { Clock } from '../platform/clock.js';
import { isDatabaseUnavailable } from '../platform/database/unavailable.js';
import { ProblemError } from '../platform/problem.js';
import { Access } from '../sessions/access.js';
import type { Requester } from '../sessions/requester.js';
import { Following } from './following.js';
import { placeOf } from './place.js';
import { Presences } from './presences.js';
import { Sockets, type BoardSocket } from './sockets.js';

type Handlers = {
  readonly [Name in SocketEvent]: (socket: BoardSocket, who: Requester, body: SocketBody<Name>) => unknown;
};

/** What clients may say. Whatever they send, the answer is a reply or a problem, never a crash. */
@Injectable()
export class BoardGateway implements OnApplicationBootstrap {
  private readonly logger = new Logger(BoardGateway.name);
  private readonly handlers: Handlers;

  constructor(
    private readonly sockets: Sockets,
    private readonly access: Access,
    private readonly clock: Clock,
    private readonly presences: Presences,
    following: Following,
  ) {
    this.handlers = {
      watch: (socket, who, body) => following.watch(socket, who, body),
      unwatch: (socket, who) => following.unwatch(socket, who.project?.id ?? ''),
      watchWorkspace: (socket, who, body) => following.watchWorkspace(socket, who, body),
      presence: (socket, who, { storyId }) => this.presences.move(socket, who.project?.id ?? '', storyId),
    };
    refuseUndeclared(Object.keys(this.handlers));
  }

  onApplicationBootstrap(): void {
    this.sockets.io.on('connection', (socket) => {
      // Every message is handled here: what no table names is answered too.
      socket.use((event) => void this.receive(socket, event));
      socket.on('disconnect', () => this.presences.leaveAll(socket));
    });
  }

  private async receive(socket: BoardSocket, [name, ...sent]: Event): Promise<void> {
    const last: unknown = sent.at(-1);
    const reply = typeof last === 'function' ? (last as (answer: unknown) => void) : () => undefined;
    try {
      const spent = socket.data.allowance.spend(this.clock.now());
      if (spent === 'offence') return void socket.disconnect(true);
      if (spent === 'limited') throw new ProblemError('too_many_requests', { params: { seconds: 1 } });
      reply(await this.handle(socket, String(name), sent[0]));
    } catch (error) {
      reply({ problem: this.asProblem(error).in(socket.data.language) });
    }
  }

  private async handle(socket: BoardSocket, name: string, sent: unknown): Promise<unknown> {
    if (!Object.hasOwn(this.handlers, name)) throw new ProblemError('frame_invalid');
    const event = name as SocketEvent;
    const { policy, body } = socketEvents[event];
    const parsed = body.safeParse(sent);
    if (!parsed.success) throw new ProblemError('frame_invalid', { field: parsed.error.issues[0]?.path.join('.') });
    const who = await placeOf(this.access, socket.data, policy, parsed.data);
    const handler = this.handlers[event] as (socket: BoardSocket, who: Requester, body: unknown) => unknown;
    return handler(socket, who, parsed.data);
  }

  private asProblem(error: unknown): ProblemError {
    if (error instanceof ProblemError) return error;
    if (isDatabaseUnavailable(error)) return new ProblemError('database_unavailable');
    this.logger.error(error);
    return new ProblemError('internal');
  }
}

/** An event that says nothing about who may send it stops the start. */
export function refuseUndeclared(
  names: readonly string[],
  table: Readonly<Record<string, { readonly policy?: unknown }>> = socketEvents,
): void {
  const undeclared = names.find((name) => !(policies as readonly unknown[]).includes(table[name]?.policy));
  if (undeclared !== undefined) throw new Error(`The socket event ${undeclared} declares no policy.`);
}
