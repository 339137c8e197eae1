import { sameValue, writtenText, type ProjectIntentBody, type Sprint } from '@rondo/domain';

type Edit = ProjectIntentBody<'sprint.edit'>;
type Fields = Pick<Sprint, 'startsOn' | 'endsOn' | 'name' | 'goal' | 'metric'>;

/** What was changed of a sprint: its days first, which the rules may refuse; each text apart, in place of the one that was seen. */
export function sprintEdits(seen: Sprint, fields: Fields): Edit[] {
  const { id } = seen;
  const changed = (...names: (keyof Fields)[]) => names.filter((name) => !sameValue(seen[name], fields[name]));
  const days = changed('startsOn', 'endsOn').map((name) => [name, fields[name]]);
  return [
    ...(days.length === 0 ? [] : [{ id, ...(Object.fromEntries(days) as Partial<Fields>) }]),
    ...changed('name', 'goal', 'metric').map((name) => ({
      ...{ id, [name]: fields[name] },
      replaced: { [name]: writtenText(seen[name]) },
    })),
  ];
}
