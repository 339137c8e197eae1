/**
 * What a failed append means. `repeated`: a row exists already, so a write came before or an id is taken.
 * `again`: Postgres took nothing and asks to try again. `refused`: it will never take this.
 * `unknown`: the answer was lost, and the append may have been committed.
 */ export function failureOf(error) {
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
    if (code === '23505') return 'repeated';
    if (code === '40001' || code === '40P01' || code === '55P03') return 'again';
    return /^(22|23|42)/.test(code) ? 'refused' : 'unknown';
}

//# sourceMappingURL=append-failure.js.map
