/** How a database that is away, starting, stopping or out of connections shows itself: network codes, SQLSTATEs, Prisma codes. */ const codes = new Set([
    ...[
        'ECONNREFUSED',
        'ECONNRESET',
        'ETIMEDOUT',
        'EPIPE',
        'ENOTFOUND',
        'EAI_AGAIN',
        'EHOSTUNREACH',
        'ENETUNREACH'
    ],
    ...[
        '57P01',
        '57P02',
        '57P03',
        '57014',
        '53300',
        '53400',
        '58000',
        '58030',
        '53100',
        '53200',
        '55P03',
        '40001',
        '40P01'
    ],
    ...[
        'P1000',
        'P1001',
        'P1002',
        'P1008',
        'P1017',
        'P2024',
        'P2028',
        'P2034'
    ]
]);
const messages = /connection terminated|timeout exceeded when trying to connect|query read timeout|server closed the connection|cannot use a pool after|client has encountered a connection error|not queryable|DatabaseNotReachable|ConnectionClosed|SocketTimeout/i;
/** True when trying again later may work: nothing is wrong with the request. */ export function isDatabaseUnavailable(error, depth = 0) {
    if (!(error instanceof Error) || depth > 5) return false;
    const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
    if (codes.has(code) || code.startsWith('08') || messages.test(error.message)) return true;
    const parts = error instanceof AggregateError ? error.errors : [
        error.cause
    ];
    return parts.some((part)=>isDatabaseUnavailable(part, depth + 1));
}

//# sourceMappingURL=unavailable.js.map
