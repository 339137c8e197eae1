import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { commonPasswords } from './common-passwords.js';
import { ProblemError } from '../platform/problem.js';

/** argon2id as OWASP advises: 19 MiB, two passes. The library's default algorithm is argon2id. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** Takes as long as any, and is that of no password: made for every process, it would cost a hash more at the first sign-in. */
const hashOfNobody = `$argon2id$v=19$m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}$${'A'.repeat(22)}$${'A'.repeat(43)}`;
/** Hashing takes a whole core: more at once would only slow everybody else down. */
const sideBySide = 2;
/** About two seconds of waiting; who comes later is asked to come back. */
const longestQueue = 60;

@Injectable()
export class PasswordHashing {
  private running = 0;
  private readonly queue: (() => void)[] = [];

  /** For a new password, which may not be one that everybody tries first. */
  async hash(password: string, field = 'password'): Promise<string> {
    if (commonPasswords.has(password.toLowerCase())) throw new ProblemError('password_common', { field });
    return this.inTurn(() => hash(password, cost));
  }

  /** An account that does not exist takes as long as one that does. */
  async matches(password: string, passwordHash: string | null): Promise<boolean> {
    const matching = await this.inTurn(() => verify(passwordHash ?? hashOfNobody, password));
    return matching && passwordHash !== null;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= sideBySide) await this.wait();
    else this.running += 1;
    try {
      return await work();
    } finally {
      const next = this.queue.shift();
      if (next === undefined) this.running -= 1;
      else next();
    }
  }

  /** Whoever finishes hands its place on. */
  private wait(): Promise<void> {
    if (this.queue.length >= longestQueue) {
      const seconds = 3;
      throw new ProblemError('too_many_requests', { params: { seconds }, headers: { 'retry-after': String(seconds) } });
    }
    return new Promise((resolve) => this.queue.push(resolve));
  }
}
