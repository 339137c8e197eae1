import type { Problem, ProblemCode } from '@rondo/contracts';

interface ProblemDetails {
  readonly field?: string | undefined;
  readonly params?: Problem['params'] | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly cause?: unknown;
}

/** A failure with a row in the one problem table; everything else that is thrown is a defect. */
export class ProblemError extends Error {
  readonly field: string | undefined;
  readonly params: Problem['params'];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    readonly code: ProblemCode,
    { field, params, headers = {}, cause }: ProblemDetails = {},
  ) {
    super(code, { cause });
    this.field = field;
    this.params = params;
    this.headers = headers;
  }
}
