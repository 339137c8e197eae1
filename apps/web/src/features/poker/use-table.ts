import type { Poker, Round, StoryId } from '@rondo/domain';
import { useMemo } from 'react';
import { useAll } from '../../live/hooks';

/** The round that each story of a table is at. */
export function useRounds({ id }: Pick<Poker, 'id'>): ReadonlyMap<StoryId, Round> {
  const rounds = useAll('round');
  return useMemo(
    () => new Map(rounds.filter(({ pokerId }) => pokerId === id).map((round) => [round.storyId, round])),
    [rounds, id],
  );
}

export type Standing = 'waiting' | 'voted' | 'revealed' | 'settled' | 'skipped';

/** Where a story of the table stands, for one person. */
export function standingOf(round: Round, me: string): Standing {
  if (round.skipped) return 'skipped';
  if (round.settledPoints !== null) return 'settled';
  if (round.revealedAt !== null) return 'revealed';
  return round.votedIds.some((userId) => userId === me) ? 'voted' : 'waiting';
}

/** Nothing is left to say about it at this table. */
export const isFinished = (round: Round | undefined): boolean =>
  round === undefined || round.skipped || round.settledPoints !== null;

/** The stories that still wait for this person's vote. */
export const openVotes = ({ storyIds }: Poker, rounds: ReadonlyMap<StoryId, Round>, me: string): readonly StoryId[] =>
  storyIds.filter((storyId) => {
    const round = rounds.get(storyId);
    return round !== undefined && standingOf(round, me) === 'waiting';
  });

/** The next story that is not finished, going round; null when none is left but this one. */
export function nextOpen(
  { storyIds }: Poker,
  rounds: ReadonlyMap<StoryId, Round>,
  from: StoryId | null,
): StoryId | null {
  const at = from === null ? -1 : storyIds.indexOf(from);
  const round = [...storyIds.slice(at + 1), ...storyIds.slice(0, Math.max(at, 0))];
  return round.find((storyId) => !isFinished(rounds.get(storyId))) ?? null;
}
