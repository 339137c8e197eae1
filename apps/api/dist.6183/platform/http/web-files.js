import { existsSync } from 'node:fs';
import path from 'node:path';
import { ProblemError } from '../problem.js';
import { sendProblem } from './problem-reply.js';
/** Vite names these by what is in them. */ const hashed = /^\/assets\//;
const ours = /^\/(?:api|socket\.io|docs|healthz|readyz|metrics)(?:\/|$)/;
/** The board for whoever asks for a page, its files, and "nothing here" for everything else. */ export async function serveWeb(server, { webRoot }) {
    const root = webRoot !== null && existsSync(path.join(webRoot, 'index.html')) ? path.resolve(webRoot) : null;
    if (root !== null) {
        // Loaded where there is something to serve: tests in this process could not load what it is made of.
        const { default: staticFiles } = await import('@fastify/static');
        await server.register(staticFiles, {
            root,
            serve: false,
            preCompressed: true,
            cacheControl: false
        });
    }
    server.setNotFoundHandler((request, reply)=>{
        const [pathname = '/'] = request.url.split('?');
        const isRead = request.method === 'GET' || request.method === 'HEAD';
        if (root === null || !isRead || ours.test(pathname)) return refuse(request, reply);
        if (/\.\w+$/.test(pathname)) return sendAsset(request, reply, root, pathname);
        if (pathname !== '/' && request.headers.accept?.includes('text/html') !== true) return refuse(request, reply);
        return reply.header('cache-control', 'no-cache').sendFile('index.html');
    });
}
function sendAsset(request, reply, root, pathname) {
    const file = path.join(root, path.normalize(pathname));
    if (!file.startsWith(root + path.sep) || !existsSync(file)) return refuse(request, reply);
    const forGood = hashed.test(pathname);
    return reply.header('cache-control', forGood ? 'public, max-age=31536000, immutable' : 'no-cache').sendFile(path.relative(root, file));
}
const refuse = (request, reply)=>sendProblem(request, reply, new ProblemError('not_found'));

//# sourceMappingURL=web-files.js.map
