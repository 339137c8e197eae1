/**
 * What a failed append means. `repeated`: a row exists already, so a write came before or an id is taken.
 * `again`: Postgres took nothing and asks to try again. `refused`: it will never take this.
 * `unknown`: the answer was lost, and the append may have been committed.
 */
export type AppendFailure = 'repeated' | 'again' | 'refused' | 'unknown';

export function failureOf(error: unknown): AppendFailure {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (code === '23505') return 'repeated';
  if (code === '40001' || code === '40P01' || code === '55P03') return 'again';
  return /^(22|23|42)/.test(code) ? 'refused' : 'unknown';
}

const id = /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/gi;

/** Where the body of an intent has the id that the database has already: the last one of the key that Postgres tells. */
export function takenField(failure: Error, intent: unknown): string {
  const detail = 'detail' in failure && typeof failure.detail === 'string' ? failure.detail : '';
  const taken = detail.match(id)?.at(-1);
  const { body } = intent as { readonly body?: unknown };
  return (taken && pathTo(taken, body)) ?? 'id';
}

function pathTo(value: string, inside: unknown): string | undefined {
  if (typeof inside !== 'object' || inside === null) return undefined;
  for (const [key, member] of Object.entries(inside)) {
    if (member === value) return key;
    const deeper = pathTo(value, member);
    if (deeper !== undefined) return `${key}.${deeper}`;
  }
  return undefined;
}
