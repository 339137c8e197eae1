import { writtenText, type UserId } from '@rondo/domain';
import type { ProjectLive } from './project-live';

interface Field {
  readonly kind: string;
  readonly id: string;
  readonly field: string;
}

/** Who else has written this text last, as far as is known here; where it stands has to be told for an emptied one. */
export function writerIn(live: Pick<ProjectLive, 'me' | 'recentChanges'>, text: string, at?: Field): UserId | null {
  if (text === '' && at === undefined) return null;
  const isWritten = (set: object, of: { readonly kind: string; readonly id: string }): boolean => {
    if (at === undefined) {
      const { metric } = set as { readonly metric?: object | null };
      return [set, metric ?? {}].some((texts) => Object.values(texts).includes(text));
    }
    return of.kind === at.kind && of.id === at.id && at.field in set && writtenText(set[at.field as never]) === text;
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
