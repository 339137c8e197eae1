import { storyFormat } from '@rondo/contracts';
import type { FastifyReply } from 'fastify';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { PackedSnapshot } from './snapshots.js';

/** As it lies in memory for everybody who reads gzip; unpacked for the few who do not; not at all for those who have it. */
export async function sendSnapshot(
  { version, bytes }: PackedSnapshot,
  headers: Readonly<Record<string, string | undefined>>,
  reply: FastifyReply,
): Promise<Buffer | undefined> {
  // What a browser holds in another format is not the same.
  const etag = `"${storyFormat}.${version}"`;
  void reply.header('etag', etag).header('vary', 'accept-encoding');
  if (headers['if-none-match'] === etag) return void reply.code(304);
  return sendGzipped(bytes, headers, reply);
}

/** JSON that is gzipped already, for whoever reads that. */
export async function sendGzipped(
  bytes: Buffer,
  headers: Readonly<Record<string, string | undefined>>,
  reply: FastifyReply,
): Promise<Buffer> {
  void reply.header('vary', 'accept-encoding').type('application/json; charset=utf-8');
  if (!/\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(headers['accept-encoding'] ?? '')) return promisify(gunzip)(bytes);
  void reply.header('content-encoding', 'gzip');
  return bytes;
}
