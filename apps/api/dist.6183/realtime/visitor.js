import { problemOf } from '@rondo/contracts';
import { isDatabaseUnavailable } from '../platform/database/unavailable.js';
import { cookieSecret } from '../sessions/session-cookie.js';
import { Allowance } from './allowance.js';
/** Lets a socket in by its cookie, or by the token that a program sends in the handshake's body; never by the address. */ export async function admit({ auth, headers }, access) {
    const token = auth['token'];
    const secret = typeof token === 'string' ? token : cookieSecret(headers, 'https') ?? cookieSecret(headers, 'http');
    const spoken = /^fr\b/i.test(headers['accept-language'] ?? '') ? 'fr' : 'en';
    if (secret === null) throw refusal('sign_in_required', spoken);
    const identity = await access.authenticate(secret).catch((error)=>{
        throw refusal(isDatabaseUnavailable(error) ? 'database_unavailable' : 'internal', spoken);
    });
    if (identity === null) throw refusal('session_ended', spoken);
    return {
        secret,
        userId: identity.userId,
        kind: identity.kind,
        language: identity.language ?? spoken,
        allowance: new Allowance(),
        follows: new Map()
    };
}
/** The client finds the problem in `error.data`. */ function refusal(code, language) {
    return Object.assign(new Error(code), {
        data: problemOf(code, language)
    });
}

//# sourceMappingURL=visitor.js.map
