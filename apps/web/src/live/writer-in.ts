import { writtenText, type UserId } from '@rondo/domain';
import type { ProjectLive } from './project-live';

interface Field {
  readonly kind: string;
  /** Empty: of the only one of its kind. */
  readonly id: string;
  readonly field: string;
}

/** Its texts, those of its lists and of a metric among them. */
const textsIn = (set: object): readonly unknown[] =>
  Object.values(set).flatMap((value: unknown) =>
    value instanceof Object ? (Object.values(value) as unknown[]) : [value],
  );

/** Who else has written this text last, as far as is known here; where it stands has to be told for an emptied one. */
export function writerIn(live: Pick<ProjectLive, 'me' | 'recentChanges'>, text: string, at?: Field): UserId | null {
  if (text === '' && at === undefined) return null;
  const isWritten = (set: object, of: { readonly kind: string; readonly id: string }): boolean => {
    if (at === undefined) return textsIn(set).includes(text);
    const isThere = of.kind === at.kind && (at.id === '' || of.id === at.id);
    return isThere && at.field in set && writtenText(set[at.field as never]) === text;
  };
  return (
    live
      .recentChanges()
      .findLast(
        ({ actorId, events }) =>
          actorId !== live.me && events.some(({ set, ...of }) => set !== null && isWritten(set, of)),
      )?.actorId ?? null
  );
}
