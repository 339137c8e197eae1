const plain = 'rondo_session';
/** Browsers keep this name only when it is set over HTTPS for the whole host. */ const secure = `__Host-${plain}`;
const nameFor = (protocol)=>protocol === 'https' ? secure : plain;
/** The secret that a browser sent along. */ export function cookieSecret(headers, protocol) {
    const wanted = `${nameFor(protocol)}=`;
    const pair = headers.cookie?.split(';').map((part)=>part.trim()).find((part)=>part.startsWith(wanted));
    return pair === undefined ? null : pair.slice(wanted.length);
}
export function bearerSecret(headers) {
    const [scheme = '', secret = ''] = headers.authorization?.split(' ') ?? [];
    return scheme.toLowerCase() === 'bearer' ? secret : null;
}
/** A browser keeps it as long as it may last; the server decides how long it is good. */ export function setSessionCookie(request, reply, secret, seconds) {
    void reply.header('set-cookie', cookie(request, secret, seconds));
}
export function clearSessionCookie(request, reply) {
    void reply.header('set-cookie', cookie(request, '', 0));
}
function cookie({ protocol }, value, seconds) {
    const safe = protocol === 'https' ? '; Secure' : '';
    return `${nameFor(protocol)}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${safe}`;
}
/** What a request presents; empty when it presents nothing. */ export const secretOf = ({ headers, protocol })=>bearerSecret(headers) ?? cookieSecret(headers, protocol) ?? '';

//# sourceMappingURL=session-cookie.js.map
