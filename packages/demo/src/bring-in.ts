import type { Input, Reply } from '@rondo/contracts';
import type { UserId } from '@rondo/domain';
import { newId } from './new-id.js';
import type { Playing } from './playing.js';
import { quarter } from './quarter/quarter.js';
import { team, teammates, type Teammate } from './quarter/team.js';

const batch = 400;

/** Brings the team of the example and its last quarter into an empty project. Answers how many intents were refused. */
export async function bringIn(
  { call, workspace, language, signal }: Pick<Playing, 'call' | 'workspace' | 'language' | 'signal'>,
  { id: projectId, key }: Reply<'project.create'>,
  timeZone: string,
): Promise<number> {
  const params = { workspace, key };
  const body = { people: teammates.map((name) => ({ ...nameOf(name), disciplines: [...team[name].disciplines] })) };
  const { people: cast } = await call('project.cast', { params, body });
  const people = Object.fromEntries(teammates.map((name, index) => [name, cast[index]?.id])) as Record<
    Teammate,
    UserId
  >;
  const told = quarter({ now: Date.now(), timeZone, language, projectId, people });
  let refused = 0;
  for (let from = 0; from < told.length && signal?.aborted !== true; from += batch) {
    const intents = told.slice(from, from + batch).map(({ at, by, intent }) => ({
      ...intent,
      mutationId: newId(),
      occurredAt: at,
      ...(by === null ? {} : { by: people[by] }),
    }));
    const sent = { intents } as unknown as Input<'intents.import'>['body'];
    const { results } = await call('intents.import', { params, body: sent });
    refused += results.filter((result) => 'problem' in result).length;
  }
  return refused;
}

const nameOf = (teammate: Teammate) => ({ name: team[teammate].name, color: team[teammate].color });
