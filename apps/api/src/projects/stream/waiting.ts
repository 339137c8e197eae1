import type { ProblemCode } from '@rondo/contracts';
import { ProblemError } from '../../platform/problem.js';
import type { Author, Mutation, Written } from './author.js';

/** A write that has not been answered yet. */
export class Waiting<Intent, Event> {
  readonly answered: Promise<Written<Event>>;
  private resolve: (written: Written<Event>) => void = () => undefined;
  private reject: (error: unknown) => void = () => undefined;

  constructor(
    public author: Author,
    readonly intent: Intent,
    readonly mutation: Mutation,
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
    this.reject(error);
  }
}
