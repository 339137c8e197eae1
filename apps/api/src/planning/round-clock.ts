import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { ProjectIntent } from '@rondo/domain';
import { Clock } from '../platform/clock.js';
import { isDatabaseUnavailable } from '../platform/database/unavailable.js';
import { ProblemError } from '../platform/problem.js';
import { ProjectWriter } from '../projects/project-writer.js';
import type { Author } from '../projects/stream/author.js';
import { mutationOf } from '../projects/stream/mutation.js';
import { PokerRepository, type DueRound } from './poker.repository.js';

const every = 500;

/**
 * POKER-5: reveals the rounds whose countdown or deadline has come. It is read from the database, so that a restart forgets
 * none, and every process may look: the first reveal wins, the others are told of it as repeats of the same mutation.
 */
@Injectable()
export class RoundClock implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(RoundClock.name);
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | null = null;

  constructor(
    private readonly rounds: PokerRepository,
    private readonly writer: ProjectWriter,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.looking ??= this.look().finally(() => (this.looking = null));
    }, every).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.looking;
  }

  private async look(): Promise<void> {
    try {
      const due = await this.rounds.due(this.clock.now());
      await Promise.all(due.map((round) => this.reveal(round)));
    } catch (error) {
      // What is due now is due still when the database is back.
      if (!isDatabaseUnavailable(error)) this.logger.warn(error);
    }
  }

  /** Somebody may have stopped the countdown or revealed the round since it was read: the rule looks again. */
  private async reveal({ projectId, roundId, dueAt, openedBy }: DueRound): Promise<void> {
    const intent: ProjectIntent = { name: 'round.reveal', body: { id: roundId, dueAt } };
    const mutation = mutationOf(intent, { mutationId: `reveal-${roundId}-${dueAt}` });
    await this.writer.append(projectId, onBehalfOf(openedBy), intent, mutation).catch((error: unknown) => {
      if (!(error instanceof ProblemError)) throw error;
    });
  }
}

/** The table was opened with the rights that opening needs: its rounds end also after whoever opened it has left. */
const onBehalfOf = (userId: DueRound['openedBy']): Author => ({
  actor: { userId, workspaceRole: 'owner', scope: 'admin' },
  credential: null,
});
