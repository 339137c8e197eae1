export const changeTable = {
    name: 'change',
    keys: [
        'stream_id',
        'version'
    ],
    columns: [
        'mutation_id',
        'actor_id',
        'intent',
        'digest',
        'events',
        'undoes',
        'imported_by',
        'occurred_at',
        'recorded_at'
    ],
    json: [
        'events'
    ]
};
let lastTime = 0;
let lastTimestamp = new Date(lastTime).toISOString();
/** The rows of a write mostly have one time, and writing it down is not cheap. */ export function timestamp(time) {
    if (time === lastTime) return lastTimestamp;
    lastTimestamp = new Date(time).toISOString();
    lastTime = time;
    return lastTimestamp;
}
export const changeRow = (streamId, change, digest)=>({
        stream_id: streamId,
        version: change.version,
        mutation_id: change.mutationId,
        actor_id: change.actorId,
        intent: change.intent,
        digest,
        events: change.events,
        undoes: change.undoes ?? null,
        imported_by: change.importedBy ?? null,
        occurred_at: timestamp(change.occurredAt),
        recorded_at: timestamp(change.recordedAt)
    });
export const changeOf = (row)=>({
        version: row.version,
        mutationId: row.mutation_id,
        actorId: row.actor_id,
        intent: row.intent,
        occurredAt: row.occurred_at.getTime(),
        recordedAt: row.recorded_at.getTime(),
        events: row.events,
        ...row.undoes === null ? {} : {
            undoes: row.undoes
        },
        ...row.imported_by === null ? {} : {
            importedBy: row.imported_by
        }
    });

//# sourceMappingURL=change-rows.js.map
