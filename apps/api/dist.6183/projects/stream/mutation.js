import { createHash, randomUUID } from 'node:crypto';
/** Equal intents have equal digests whichever route they came by: below the first level a parsed body follows its schema. */ export function mutationOf(intent, envelope = {}) {
    const fields = Object.entries(intent.body).sort(([a], [b])=>a < b ? -1 : 1);
    const digest = createHash('sha256').update(JSON.stringify([
        intent.name,
        fields
    ])).digest('base64url');
    return {
        id: envelope.mutationId ?? randomUUID(),
        digest,
        occurredAt: envelope.occurredAt
    };
}

//# sourceMappingURL=mutation.js.map
