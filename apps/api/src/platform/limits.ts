import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { Config } from './config.js';
import { ProblemError } from './problem.js';

const quarterOfAnHour = 900;
const signInTries = 10;
/** For a room full of guests behind one link. */
const feedbackOfLink = 60;
/** A third of what a review takes: whoever comes from one address leaves room for others. */
const feedbackOfGuest = 100;
const day = 86_400;
/** For sixty guests at one address, whose pages ask every four seconds. */
const readsOfGuest = 900;
/** A count that does not come is counted here instead: no request waits for it. */
const patience = { maxRetriesPerRequest: 1, commandTimeout: 500, connectTimeout: 1_000, disconnectTimeout: 200 };

/** How often things may be done; counted over all processes where there is Redis, in memory where there is none. */
@Injectable()
export class Limits implements OnApplicationShutdown {
  private readonly redis: Redis | null;
  private readonly writes: RateLimiterAbstract;
  private readonly linkFeedback: RateLimiterAbstract;
  private readonly guestFeedback: RateLimiterAbstract;
  private readonly guestReads: RateLimiterAbstract;
  private readonly accountTries: RateLimiterAbstract;
  private readonly allTries: RateLimiterAbstract;

  constructor(config: Config) {
    this.redis = config.redisUrl === null ? null : new Redis(config.redisUrl, patience);
    // It comes back by itself; meanwhile each process counts for itself.
    this.redis?.on('error', () => undefined);
    this.writes = this.limiter('write', config.writeLimit, 60);
    this.linkFeedback = this.limiter('feedback', feedbackOfLink, 60);
    this.guestFeedback = this.limiter('guest-feedback', feedbackOfGuest, day);
    this.guestReads = this.limiter('guest-read', readsOfGuest, 60);
    this.accountTries = this.limiter('sign-in', signInTries, quarterOfAnHour);
    this.allTries = this.limiter('sign-ins', config.signInLimit, 60);
  }

  /** LIMIT: a person writes at most so often a minute. */
  spendWrite(userId: string, writes = 1): Promise<void> {
    return spend(this.writes, userId, writes);
  }

  /** LIMIT: through one link for guests, feedback comes at most so often a minute, and from one address so often a day. */
  async spendFeedback(linkId: string, address: string): Promise<void> {
    await spend(this.linkFeedback, linkId, 1);
    await spend(this.guestFeedback, `${linkId} ${address}`, 1);
  }

  /** LIMIT: a link for guests, or what is taken for one, is asked at most so often a minute from one address. */
  spendGuestRead(linkId: string | null, address: string): Promise<void> {
    return spend(this.guestReads, `${linkId ?? 'none'} ${address}`, 1);
  }

  /** LIMIT: ten tries a quarter of an hour for one account from one address, and a cap over everything. */
  async spendSignIn(email: string, address: string): Promise<void> {
    await spend(this.accountTries, `${email} ${address}`, 1);
    await spend(this.allTries, 'all', 1);
  }

  /** Who knows the password starts afresh. */
  async forgiveSignIn(email: string, address: string): Promise<void> {
    await this.accountTries.delete(`${email} ${address}`);
  }

  onApplicationShutdown(): void {
    this.redis?.disconnect();
  }

  private limiter(keyPrefix: string, points: number, duration: number): RateLimiterAbstract {
    const inMemory = new RateLimiterMemory({ keyPrefix, points, duration });
    if (this.redis === null) return inMemory;
    return new RateLimiterRedis({
      storeClient: this.redis,
      keyPrefix: `rondo:${keyPrefix}`,
      points,
      duration,
      insuranceLimiter: inMemory,
    });
  }
}

async function spend(limiter: RateLimiterAbstract, key: string, points: number): Promise<void> {
  try {
    await limiter.consume(key, points);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    const seconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000));
    throw new ProblemError('too_many_requests', { params: { seconds }, headers: { 'retry-after': String(seconds) } });
  }
}
