import { problemStatus, type ProblemCode } from '@rondo/contracts';
import { ProblemError } from '../../platform/problem.js';
import type { Author, Mutation, Written } from './author.js';

/** Writes sent together, each building on those before: after one that nobody could take, the rest is not tried. */
export interface Sequence {
  broken?: unknown;
}

/** A write that has not been answered yet. */
export class Waiting<Intent, Event> {
  readonly answered: Promise<Written<Event>>;
  private resolve: (written: Written<Event>) => void = () => undefined;
  private reject: (error: unknown) => void = () => undefined;

  constructor(
    public author: Author,
    readonly intent: Intent,
    readonly mutation: Mutation,
    private readonly sequence: Sequence | null = null,
  ) {
    this.answered = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
  }

  answer(written: Written<Event>): void {
    this.resolve(written);
  }

  refuse(code: ProblemCode, more?: ConstructorParameters<typeof ProblemError>[1]): void {
    this.fail(new ProblemError(code, more));
  }

  fail(error: unknown): void {
    const isAnswer = error instanceof ProblemError && problemStatus[error.code] < 500;
    if (!isAnswer && this.sequence !== null) this.sequence.broken ??= error;
    this.reject(error);
  }

  /** False when an earlier write of its sequence failed for a reason that may pass; it is answered the same. */
  goesOn(): boolean {
    if (this.sequence?.broken === undefined) return true;
    this.reject(this.sequence.broken);
    return false;
  }
}
