import { faultWords, wholeBody, type Language, type ProblemCode, type Route } from '@rondo/contracts';
import * as z from 'zod';
import { ProblemError } from '../problem.js';
import { faultIn } from './faults.js';
import type { ParsedInput } from './route.js';

const words = { en: faultIn('en'), fr: faultIn('fr') };
const longestField = 100;
const noQuery = z.strictObject({});
const isEmpty = (value: unknown): boolean =>
  value == null || (typeof value === 'object' && Object.keys(value).length === 0);

interface Raw {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

/** Reads a request as its route says; the first field that does not fit is the one that is told. */
export function parseInput(route: Route, raw: Raw, language: Language): ParsedInput {
  const params = parse(route.params, raw.params, language, 'path_invalid');
  const query =
    route.query === undefined && isEmpty(raw.query)
      ? undefined
      : parse(route.query ?? noQuery, raw.query, language, 'query_invalid');
  if (route.body === undefined) refuseBody(raw.body, language);
  const body = parse(route.body, raw.body, language, 'body_invalid');
  return { params, query, body };
}

function parse(schema: z.ZodType | undefined, value: unknown, language: Language, code: ProblemCode): unknown {
  if (schema === undefined) return undefined;
  const parsed = schema.safeParse(value ?? {}, { error: words[language] });
  if (parsed.success) return parsed.data;
  if (code === 'path_invalid') throw new ProblemError(code);
  throw invalid(code, parsed.error, language);
}

export function invalid(code: ProblemCode, error: z.ZodError, language: Language): ProblemError {
  const [issue] = error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const field = [...(issue?.path ?? []), ...unknown].map(String).join('.').slice(0, longestField);
  const reason = (issue?.message ?? '').slice(0, 2 * longestField);
  if (field === '') return wholeInvalid(reason, language, code);
  return new ProblemError(code, { field, params: { reason } });
}

/** A route without a body takes none, or an empty object. */
function refuseBody(body: unknown, language: Language): void {
  if (!isEmpty(body)) throw wholeInvalid(faultWords('untaken', language), language);
}

const wholeInvalid = (reason: string, language: Language, code: ProblemCode = 'body_invalid'): ProblemError =>
  new ProblemError(code, { field: 'body', params: { field: wholeBody[language], reason } });
