/**
 * Scripts come from our own files only. Styles may also be inline: Mantine writes its theme and its responsive props as
 * `<style>` and `style=""`, and a nonce would have to be in a page that is cached for everybody.
 */ const policy = [
    "default-src 'self'",
    "script-src 'self'",
    "script-src-attr 'none'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self' ws: wss:",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'self'"
].join(';');
const always = {
    'content-security-policy': policy,
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    // For browsers that do not know frame-ancestors.
    'x-frame-options': 'DENY'
};
/** Browsers remember it for a year, so it is said over https only. */ const overHttps = {
    ...always,
    'strict-transport-security': 'max-age=31536000; includeSubDomains'
};
/** The same few lines for every reply, written once: working them out for each costs more than the rest of a small reply. */ export function addSecurityHeaders(server) {
    server.addHook('onRequest', (request, reply, done)=>{
        giveSecurityHeaders(request, reply);
        done();
    });
}
export function giveSecurityHeaders({ protocol }, reply) {
    void reply.headers(protocol === 'https' ? overHttps : always);
}

//# sourceMappingURL=security-headers.js.map
