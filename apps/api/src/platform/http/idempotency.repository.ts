import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

/** A write that has been running for longer than this was cut off: its key is free again. */
const abandonedAfter = 30_000;

export interface Kept {
  readonly digest: string;
  /** 0 while the first request is running. */
  readonly status: number;
  readonly reply: unknown;
}

@Injectable()
export class IdempotencyRepository {
  constructor(private readonly database: Database) {}

  /** True when the key is ours to use now. */
  async reserve(userId: string, key: string, digest: string, now: number): Promise<boolean> {
    const { rowCount } = await this.database.pool.query(
      `INSERT INTO idempotent_reply (user_id, key, digest, status, reply, created_at) VALUES ($1, $2, $3, 0, 'null', $4)
       ON CONFLICT (user_id, key) DO UPDATE SET digest = $3, created_at = $4
       WHERE idempotent_reply.status = 0 AND idempotent_reply.created_at < $5`,
      [userId, key, digest, new Date(now), new Date(now - abandonedAfter)],
    );
    return rowCount === 1;
  }

  async read(userId: string, key: string): Promise<Kept | null> {
    const { rows } = await this.database.pool.query<Kept>(
      'SELECT digest, status, reply FROM idempotent_reply WHERE user_id = $1 AND key = $2',
      [userId, key],
    );
    return rows[0] ?? null;
  }

  async keep(userId: string, key: string, status: number, reply: unknown): Promise<void> {
    await this.database.pool.query(
      'UPDATE idempotent_reply SET status = $3, reply = $4::jsonb WHERE user_id = $1 AND key = $2',
      [userId, key, status, JSON.stringify(reply)],
    );
  }

  async release(userId: string, key: string): Promise<void> {
    await this.database.pool.query('DELETE FROM idempotent_reply WHERE user_id = $1 AND key = $2 AND status = 0', [
      userId,
      key,
    ]);
  }

  async forgetBefore(time: number): Promise<void> {
    await this.database.pool.query('DELETE FROM idempotent_reply WHERE created_at < $1', [new Date(time)]);
  }
}
