import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Clock } from '../clock.js';
import { ProblemError } from '../problem.js';
import { IdempotencyRepository, type Kept } from './idempotency.repository.js';

const keptFor = 24 * 3_600_000;
const waits = 100;
const wait = 50;

/** The first answer to a keyed write outside the streams is given again to its repeats. */
@Injectable()
export class Idempotency implements OnApplicationBootstrap, OnApplicationShutdown {
  private sweeping: NodeJS.Timeout | undefined;

  constructor(
    private readonly replies: IdempotencyRepository,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    const sweep = () => this.replies.forgetBefore(this.clock.now() - keptFor).catch(() => undefined);
    this.sweeping = setInterval(() => void sweep(), 3_600_000).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.sweeping);
  }

  /** Null: this is the first, go on. A repeat that comes while the first is running waits for it. */
  async earlier(userId: string, key: string, request: readonly unknown[]): Promise<Kept | null> {
    const digest = digestOf(request);
    for (let tries = 0; tries < waits; tries += 1) {
      if (await this.replies.reserve(userId, key, digest, this.clock.now())) return null;
      const kept = await this.replies.read(userId, key);
      if (kept !== null && kept.digest !== digest) throw new ProblemError('mutation_reused');
      if (kept !== null && kept.status !== 0) return kept;
      await sleep(wait);
    }
    throw new ProblemError('project_busy', { headers: { 'retry-after': '1' } });
  }

  /** The first answer, if there was one, without asking to be the first. */
  async kept(userId: string, key: string, request: readonly unknown[]): Promise<Kept | null> {
    const kept = await this.replies.read(userId, key);
    return kept !== null && kept.status !== 0 && kept.digest === digestOf(request) ? kept : null;
  }

  async answered(userId: string, key: string, status: number, reply: unknown): Promise<void> {
    if (status < 400) await this.replies.keep(userId, key, status, withoutSecret(reply));
    else await this.replies.release(userId, key);
  }
}

/** What nobody may find out from the database, not even by trying. */
const secrets: ReadonlySet<string> = new Set(['password', 'current', 'next', 'secret']);

const digestOf = (request: readonly unknown[]): string =>
  createHash('sha256')
    .update(JSON.stringify(request, (name, value: unknown) => (secrets.has(name) ? undefined : value)))
    .digest('base64url');

/** A secret is shown once and kept nowhere. */
function withoutSecret(reply: unknown): unknown {
  if (typeof reply !== 'object' || reply === null || !('secret' in reply)) return reply;
  return { ...reply, secret: null };
}
