import type { EventOf } from '@rondo/domain';
import type { Writes } from './stream-kind.js';
import type { StreamLog } from './stream-log.repository.js';

/** A write that came before gets its first answer; one that uses its name for something else is refused. */
export async function answerRepeated<Entities, Intent>(
  log: StreamLog,
  streamId: string,
  waiting: Writes<Entities, Intent>,
): Promise<Writes<Entities, Intent>> {
  const earlier = await log.earlier<EventOf<Entities>>(streamId, waiting);
  return waiting.filter((one) => {
    const first = earlier.get(`${one.author.actor.userId} ${one.mutation.id}`);
    if (first === undefined) return true;
    if (first.digest !== one.mutation.digest) one.refuse('mutation_reused');
    else one.answer({ version: first.change.version, change: first.change });
    return false;
  });
}
