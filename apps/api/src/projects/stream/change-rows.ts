import type { Change, UserId } from '@rondo/domain';
import type { Row, Table } from './section.js';

export interface StoredChange {
  readonly version: number;
  readonly mutation_id: string;
  readonly actor_id: string | null;
  readonly intent: string;
  readonly digest: string;
  readonly events: unknown;
  readonly undoes: number | null;
  readonly imported_by: string | null;
  readonly occurred_at: Date;
  readonly recorded_at: Date;
}

export const changeTable: Table = {
  name: 'change',
  keys: ['stream_id', 'version'],
  columns: [
    'mutation_id',
    'actor_id',
    'intent',
    'digest',
    'events',
    'undoes',
    'imported_by',
    'occurred_at',
    'recorded_at',
  ],
  json: ['events'],
};

let lastTime = 0;
let lastTimestamp = new Date(lastTime).toISOString();
/** The rows of a write mostly have one time, and writing it down is not cheap. */
export function timestamp(time: number): string {
  if (time === lastTime) return lastTimestamp;
  lastTimestamp = new Date(time).toISOString();
  lastTime = time;
  return lastTimestamp;
}

export const changeRow = (streamId: string, change: Change<unknown>, digest: string): Row => ({
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
  recorded_at: timestamp(change.recordedAt),
});

export const changeOf = <Event>(row: StoredChange): Change<Event> => ({
  version: row.version,
  mutationId: row.mutation_id,
  actorId: row.actor_id as UserId | null,
  intent: row.intent,
  occurredAt: row.occurred_at.getTime(),
  recordedAt: row.recorded_at.getTime(),
  events: row.events as Event[],
  ...(row.undoes === null ? {} : { undoes: row.undoes }),
  ...(row.imported_by === null ? {} : { importedBy: row.imported_by as UserId }),
});
