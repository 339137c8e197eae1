import type { Language, ProblemCode, Route } from '@rondo/contracts';
import * as z from 'zod';
import { ProblemError } from '../problem.js';
import type { ParsedInput } from './route.js';

const messages = { en: z.locales.en().localeError, fr: z.locales.fr().localeError };
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
  if (route.body === undefined) refuseBody(raw.body);
  const body = parse(route.body, raw.body, language, 'body_invalid');
  return { params, query, body };
}

function parse(schema: z.ZodType | undefined, value: unknown, language: Language, code: ProblemCode): unknown {
  if (schema === undefined) return undefined;
  const parsed = schema.safeParse(value ?? {}, { error: messages[language] });
  if (parsed.success) return parsed.data;
  if (code === 'path_invalid') throw new ProblemError(code);
  throw invalid(code, parsed.error);
}

export function invalid(code: ProblemCode, error: z.ZodError): ProblemError {
  const [issue] = error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const field = [...(issue?.path ?? []), ...unknown].map(String).join('.').slice(0, longestField);
  const reason = (issue?.message ?? '').slice(0, 2 * longestField);
  return new ProblemError(code, { field: field === '' ? 'body' : field, params: { reason } });
}

/** A route without a body takes none, or an empty object. */
function refuseBody(body: unknown): void {
  if (!isEmpty(body))
    throw new ProblemError('body_invalid', { field: 'body', params: { reason: 'none is taken here' } });
}
