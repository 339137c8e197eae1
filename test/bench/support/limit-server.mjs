// The limit: the least that can move a story durably and tell everybody. No framework, no validation, no rules.
// One statement a move: project counter, guarded update, history row, change row. Started by bench files with DATABASE_URL.
import { createServer } from 'node:http';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import pg from 'pg';
import { WebSocketServer } from 'ws';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 20 });
const key = 'limit';
export const tokenOf = (user) => `${user}.${createHmac('sha256', key).update(user).digest('base64url')}`;

const schema = `
CREATE TABLE project (id int PRIMARY KEY, version int NOT NULL DEFAULT 0);
CREATE TABLE member (project_id int, user_id text, PRIMARY KEY (project_id, user_id));
CREATE TABLE story (project_id int, id uuid, number int, title text, type text, stage text, rank text COLLATE "C", lap int, entered_at timestamptz,
  priority text, points float8, label_ids uuid[], assignee_ids uuid[], created_at timestamptz, PRIMARY KEY (project_id, id));
CREATE INDEX ON story (project_id, stage, rank, id);
CREATE TABLE stage_move (project_id int, story_id uuid, version int, from_stage text, to_stage text, at timestamptz, PRIMARY KEY (project_id, story_id, version));
CREATE TABLE change (project_id int, version int, mutation_id text, actor text, events jsonb, at timestamptz DEFAULT now(),
  PRIMARY KEY (project_id, version), UNIQUE (project_id, actor, mutation_id));`;

const move = `WITH allowed AS (SELECT 1 FROM member WHERE project_id = $1 AND user_id = $2),
was AS (SELECT stage FROM story WHERE project_id = $1 AND id = $3),
counted AS (UPDATE project SET version = version + 1 WHERE id = $1 AND EXISTS (SELECT 1 FROM allowed) RETURNING version),
moved AS (UPDATE story SET stage = $4, rank = $5, entered_at = now() FROM counted WHERE project_id = $1 AND story.id = $3 RETURNING story.id),
history AS (INSERT INTO stage_move SELECT $1, $3, counted.version, was.stage, $4, now() FROM counted, was, moved),
logged AS (INSERT INTO change (project_id, version, mutation_id, actor, events) SELECT $1, counted.version, $6, $2, $7 FROM counted, moved)
SELECT version FROM counted, moved`;

const sockets = new Map();

function userOf(request) {
  const [user = '', signature = ''] = (request.headers.authorization ?? '').slice(7).split('.');
  const wanted = createHmac('sha256', key).update(user).digest();
  const given = Buffer.from(signature, 'base64url');
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? user : null;
}

async function body(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return JSON.parse(Buffer.concat(parts).toString());
}

async function handle(request, response) {
  const user = userOf(request);
  if (user === null) return response.writeHead(401).end();
  const project = Number(request.url.split('/')[2]);
  if (request.url.endsWith('/snapshot')) {
    const { rows } = await pool.query({
      name: 'snapshot',
      text: `SELECT json_agg(json_build_array(id, number, title, type, stage, rank, lap, extract(epoch from entered_at)*1000, priority, points, label_ids, assignee_ids,
        extract(epoch from created_at)*1000) ORDER BY rank, id)::text AS stories FROM story WHERE project_id = $1`,
      values: [project],
    });
    const bytes = gzipSync(rows[0].stories, { level: Number(process.env.GZIP_LEVEL ?? 6) });
    return response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(bytes);
  }
  const { storyId, stage, rank, mutationId } = await body(request);
  const event = JSON.stringify([{ kind: 'story', id: storyId, set: { stage, rank } }]);
  const { rows } = await pool.query({
    name: 'move',
    text: move,
    values: [project, user, storyId, stage, rank, mutationId, event],
  });
  const version = rows[0]?.version;
  const change = JSON.stringify({
    version,
    mutationId,
    actor: user,
    events: [{ kind: 'story', id: storyId, set: { stage, rank } }],
    sentAt: Date.now(),
  });
  response.writeHead(200, { 'content-type': 'application/json' }).end(change);
  for (const socket of sockets.get(project) ?? []) socket.send(change);
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  await pool.query(schema);
  const server = createServer((request, response) => {
    handle(request, response).catch((error) => response.writeHead(500).end(String(error)));
  });
  const realtime = new WebSocketServer({ server, perMessageDeflate: false });
  realtime.on('connection', (socket, request) => {
    const project = Number(request.url.split('/')[2]);
    const room = sockets.get(project) ?? new Set();
    sockets.set(project, room.add(socket));
    socket.on('close', () => room.delete(socket));
  });
  server.listen(0, '127.0.0.1', () => process.send?.({ port: server.address().port }));
  process.on('disconnect', () => process.exit(0));
}
