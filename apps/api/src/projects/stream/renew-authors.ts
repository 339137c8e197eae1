import type { ProblemCode } from '@rondo/contracts';
import { endCode } from '../../sessions/credential-end.js';
import type { Writes } from './stream-kind.js';
import type { StreamLog } from './stream-log.repository.js';

/** The rights of the authors as they are now; those whose credential has ended go no further. */
export async function renewAuthors<Entities, Intent>(
  log: StreamLog,
  workspaceId: string,
  waiting: Writes<Entities, Intent>,
  missing: ProblemCode,
): Promise<Writes<Entities, Intent>> {
  const ids = waiting.flatMap(({ author }) => author.credential?.id ?? []);
  const standings = await log.standings(workspaceId, [...new Set(ids)]);
  return waiting.filter((one) => {
    if (one.author.credential === null) return true;
    const { id, kind } = one.author.credential;
    const standing = standings.get(id);
    if (standing === undefined) one.refuse(endCode(kind));
    else if (standing.role === null) one.refuse(missing);
    else if (one.author.importedBy !== undefined && standing.role !== 'owner') one.refuse('not_allowed');
    else {
      const { accessVersion, role } = standing;
      const { actor, importedBy } = one.author;
      const isOther = importedBy !== undefined && importedBy !== actor.userId;
      const workspaceRole = isOther ? actor.workspaceRole : role;
      one.author = { ...one.author, actor: { ...actor, workspaceRole }, credential: { id, kind, accessVersion } };
      return true;
    }
    return false;
  });
}
