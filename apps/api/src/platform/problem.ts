import { faultWords, problemOf, type Fault, type Language, type Problem, type ProblemCode } from '@rondo/contracts';

interface ProblemDetails {
  readonly field?: string | undefined;
  readonly params?: Problem['params'] | undefined;
  /** What is wrong with the field, where the text says it: worded when it is known who reads it. */
  readonly fault?: Fault;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly cause?: unknown;
}

/** A failure with a row in the one problem table; everything else that is thrown is a defect. */
export class ProblemError extends Error {
  readonly field: string | undefined;
  readonly params: Problem['params'];
  readonly fault: Fault | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    readonly code: ProblemCode,
    { field, params, fault, headers = {}, cause }: ProblemDetails = {},
  ) {
    super(code, { cause });
    this.field = field;
    this.params = params;
    this.fault = fault;
    this.headers = headers;
  }

  /** As it is told to whoever reads this language. */
  in(language: Language): Problem {
    const { code, field, params, fault } = this;
    const told = fault === undefined ? params : { ...params, reason: faultWords(fault, language, params) };
    return problemOf(code, language, { field, params: told });
  }
}
