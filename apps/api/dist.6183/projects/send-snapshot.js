import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
/** As it lies in memory for everybody who reads gzip; unpacked for the few who do not; not at all for those who have it. */ export async function sendSnapshot({ version, bytes }, headers, reply) {
    const etag = `"${version}"`;
    void reply.header('etag', etag).header('vary', 'accept-encoding');
    if (headers['if-none-match'] === etag) return void reply.code(304);
    void reply.type('application/json; charset=utf-8');
    if (!/\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(headers['accept-encoding'] ?? '')) return promisify(gunzip)(bytes);
    void reply.header('content-encoding', 'gzip');
    return bytes;
}

//# sourceMappingURL=send-snapshot.js.map
