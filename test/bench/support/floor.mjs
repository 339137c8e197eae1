// Serves the floor of a board in the browser: `floor-page.mjs`, with the bytes of the product's own snapshots.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { WebSocketServer } from 'ws';

const style =
  'body{margin:0;font:13px sans-serif}#root{display:flex;gap:8px}.column{width:250px;flex:none}.card{display:grid;gap:4px;margin:4px;padding:8px;border:1px solid #ccc;color:inherit;text-decoration:none}';
// The snapshot is asked for beside the script: no page can be quicker.
const page = (key) => `<!doctype html>
<title>Floor</title>
<style>${style}</style>
<script>window.snapshot = fetch('/${key}/snapshot')</script>
<script type="module" src="/floor.js"></script>
<div id="root"></div>`;

async function bundled() {
  const { output } = await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2023',
      rolldownOptions: { input: fileURLToPath(new URL('./floor-page.mjs', import.meta.url)) },
    },
  });
  return output[0].code;
}

/** What stays as it is: the second visit takes it from the browser, as the product takes its own copy. */
const lasting = { 'cache-control': 'max-age=3600, immutable' };

/**
 * @param {(key: string) => Promise<{ headers: import('node:http').IncomingHttpHeaders, bytes: Buffer }>} snapshotOf
 * the product's answer, as a browser gets it
 */
export async function startFloor(snapshotOf) {
  const script = gzipSync(await bundled(), { level: 9 });
  const snapshots = new Map();
  const server = createServer((request, response) => {
    const [, key, part] = request.url.split('/');
    if (key === 'floor.js')
      return response
        .writeHead(200, { 'content-type': 'text/javascript', 'content-encoding': 'gzip', ...lasting })
        .end(script);
    if (!snapshots.has(key)) return response.writeHead(404).end();
    if (part !== 'snapshot') return response.writeHead(200, { 'content-type': 'text/html' }).end(page(key));
    const { headers, bytes } = snapshots.get(key);
    const encoding = headers['content-encoding'];
    return response
      .writeHead(200, {
        'content-type': 'application/json',
        ...lasting,
        ...(encoding && { 'content-encoding': encoding }),
      })
      .end(bytes);
  });
  const sockets = new WebSocketServer({ server });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    base: `http://127.0.0.1:${server.address().port}`,
    scriptBytes: script.length,
    async project(key) {
      snapshots.set(key, await snapshotOf(key));
    },
    move(id, stage) {
      for (const socket of sockets.clients) socket.send(JSON.stringify({ id, stage }));
    },
    async stop() {
      for (const socket of sockets.clients) socket.terminate();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
