import { faultWords, problemStatus, wholeBody, type Language, type ProblemCode } from '@rondo/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isDatabaseUnavailable } from '../database/unavailable.js';
import { ProblemError } from '../problem.js';
import { languageOf } from './language.js';

const ofFastify: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'content_type_unsupported',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body_too_large',
  FST_ERR_BAD_URL: 'path_invalid',
  FST_ERR_MAX_PARAM_LENGTH: 'path_invalid',
};

/** What somebody who tries to get in leaves behind. */
const suspicious = new Set<ProblemCode>([
  'sign_in_failed',
  'origin_refused',
  'origin_missing',
  'too_many_requests',
  'password_wrong',
]);

/** The one way for a failure to leave the server. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, thrown: unknown): FastifyReply {
  const language = languageOf(request);
  const error = asProblem(thrown, language);
  note(request, error);
  return reply
    .code(problemStatus[error.code])
    .headers(error.headers)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(error.in(language));
}

function asProblem(thrown: unknown, language: Language): ProblemError {
  if (thrown instanceof ProblemError) return thrown;
  if (isDatabaseUnavailable(thrown))
    return new ProblemError('database_unavailable', { cause: thrown, headers: { 'retry-after': '2' } });
  const { code, status } = marksOf(thrown);
  const known = ofFastify[code];
  if (known !== undefined) return new ProblemError(known, { cause: thrown });
  if (status === 404 || status === 414) return new ProblemError('not_found', { cause: thrown });
  if (status >= 400 && status < 500)
    return new ProblemError('body_invalid', {
      field: 'body',
      params: { field: wholeBody[language], reason: faultWords('json', language) },
      cause: thrown,
    });
  return new ProblemError('internal', { cause: thrown });
}

/** Errors of the framework carry both. */
function marksOf(thrown: unknown): { code: string; status: number } {
  if (!(thrown instanceof Error)) return { code: '', status: 0 };
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';
  const status = 'statusCode' in thrown && typeof thrown.statusCode === 'number' ? thrown.statusCode : 0;
  return { code, status };
}

/** Defects with their cause, refused access as a fact; never what was sent. */
function note(request: FastifyRequest, error: ProblemError): void {
  const status = problemStatus[error.code];
  const facts = {
    code: error.code,
    route: request.routeOptions.config.routeName,
    userId: request.requester?.userId,
    address: request.ip,
  };
  if (status >= 500) request.log.error({ ...facts, err: error.cause }, 'request failed');
  else if (suspicious.has(error.code)) request.log.warn(facts, 'request refused');
  else if (status === 401 || status === 403) request.log.info(facts, 'request refused');
}
