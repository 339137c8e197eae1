import { createHash, randomUUID } from 'node:crypto';
import type { Mutation } from './author.js';

/** Parsed bodies have their fields in the order of their schema, so equal intents have equal digests. */
export function mutationOf(
  intent: { readonly name: string; readonly body: unknown },
  envelope: { readonly mutationId?: string | undefined; readonly occurredAt?: number | undefined } = {},
): Mutation {
  const digest = createHash('sha256')
    .update(JSON.stringify([intent.name, intent.body]))
    .digest('base64url');
  return { id: envelope.mutationId ?? randomUUID(), digest, occurredAt: envelope.occurredAt };
}
