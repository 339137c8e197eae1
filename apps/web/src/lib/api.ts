import type { Input, Problem, Reply } from '@rondo/contracts';
import { forgetAskedAhead, takeAskedAhead } from './asked-ahead';
import { currentLanguage, wordsOf } from './i18n';
import { newId } from './ids';
import { MissingPart } from './parts';
import { noteServerDate } from './server-clock';
import { routePaths, type UsedRoute } from './route-paths';

/** What a refusal says, whether a rule gave it here or the server did. */
export type Refused = Pick<Problem, 'code' | 'field' | 'params'>;

/** A refusal, thrown. */
export class RefusedError extends Error {
  constructor(readonly problem: Refused) {
    super(problem.code);
  }
}

/** The server's. */
export class ApiProblem extends RefusedError {
  constructor(override readonly problem: Problem) {
    super(problem);
  }
}

/** No answer: offline, or the server is away. */
export class NoAnswer extends Error {}

type Parts<Name extends UsedRoute> = {
  [Part in keyof Input<Name> as Input<Name>[Part] extends undefined ? never : Part]: Input<Name>[Part];
};
interface CallOptions {
  readonly signal?: AbortSignal;
  /** The same key again gets the same answer. */
  readonly idempotencyKey?: string;
  /** Goes through also when the page closes meanwhile. */
  readonly keepalive?: true;
}
type Given<Name extends UsedRoute> = keyof Parts<Name> extends never
  ? [input?: undefined, options?: CallOptions]
  : [input: Parts<Name>, options?: CallOptions];

interface AnyInput {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly body?: unknown;
}

export async function call<Name extends UsedRoute>(name: Name, ...given: Given<Name>): Promise<Reply<Name>> {
  const [input, options] = given as [AnyInput | undefined, CallOptions | undefined];
  const [method = 'GET', path = ''] = routePaths[name].split(' ');
  const address = addressOf(path, input ?? {});
  if (method !== 'GET') forgetAskedAhead();
  const asked = takeAskedAhead(address) ?? fetch(address, requestOf(method, input, options));
  const response = await asked.catch((error: unknown) => {
    if (options?.signal?.aborted === true) throw error;
    throw new NoAnswer(name);
  });
  noteServerDate(response.headers.get('date'));
  if (!response.ok) throw await failureOf(response, name);
  return (await response.json()) as Reply<Name>;
}

const requestOf = (method: string, input?: AnyInput, options?: CallOptions): RequestInit => ({
  method,
  credentials: 'same-origin',
  signal: options?.signal ?? null,
  keepalive: options?.keepalive ?? false,
  headers: {
    accept: 'application/json',
    'accept-language': currentLanguage(),
    ...(method === 'GET' ? {} : { 'idempotency-key': options?.idempotencyKey ?? newId() }),
    ...(input?.body === undefined ? {} : { 'content-type': 'application/json' }),
  },
  ...(input?.body === undefined ? {} : { body: JSON.stringify(input.body) }),
});

function addressOf(path: string, { params, query }: AnyInput): string {
  const filled = path.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(String(params?.[key])));
  const search = new URLSearchParams(
    Object.entries(query ?? {}).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
  );
  return search.size === 0 ? filled : `${filled}?${search.toString()}`;
}

/** A proxy in front of a stopped server answers with its own page: that is no answer of ours. */
async function failureOf(response: Response, name: string): Promise<Error> {
  if (response.headers.get('content-type')?.includes('json') !== true) return new NoAnswer(name);
  return new ApiProblem((await response.json()) as Problem);
}

/** Worth trying again later: the server is busy or out of order, not against it. */
export const isPassing = ({ status }: Problem): boolean => status >= 500 || status === 429 || status === 408;
export const endsSession = ({ status }: Problem): boolean => status === 401;

export const codeOf = (error: unknown): Problem['code'] | null =>
  error instanceof ApiProblem ? error.problem.code : null;

/** What happened, in the user's language. */
export function reasonOf(error: unknown): string {
  if (error instanceof RefusedError) return problemText(error.problem);
  if (error instanceof MissingPart) return wordsOf('ui')(error.outdated ? 'outdated' : 'notLoaded');
  return wordsOf('ui')(error instanceof NoAnswer ? 'noAnswer' : 'unexpected');
}

export const problemText = ({ code, field, params }: Refused): string =>
  wordsOf('problems')(code, { field: field ?? '', ...params });
