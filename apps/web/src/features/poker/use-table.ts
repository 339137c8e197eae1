import type { Poker, PokerId, Round, StoryId } from '@rondo/domain';
import { useMemo } from 'react';
import { useAll } from '../../live/hooks';

export const roundsOf = (rounds: readonly Round[], id: PokerId): ReadonlyMap<StoryId, Round> =>
  new Map(rounds.filter(({ pokerId }) => pokerId === id).map((round) => [round.storyId, round]));

/** The round that each story of a table is at. */
export function useRounds({ id }: Pick<Poker, 'id'>): ReadonlyMap<StoryId, Round> {
  const rounds = useAll('round');
  return useMemo(() => roundsOf(rounds, id), [rounds, id]);
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

/** What is left to do at a table: nothing but to read what came of it, to watch, or to take part. */
export type WayIn = 'results' | 'watch' | 'join' | 'vote';

export function wayIn(poker: Poker, rounds: ReadonlyMap<StoryId, Round>, me: string, mayVote: boolean): WayIn {
  const together = poker.deadline === null;
  const isOpen = (round: Round | undefined): boolean => !isFinished(round) && (together || round?.revealedAt === null);
  if (!poker.storyIds.some((storyId) => isOpen(rounds.get(storyId)))) return 'results';
  if (!mayVote) return 'watch';
  return together || openVotes(poker, rounds, me).length === 0 ? 'join' : 'vote';
}

/** Whether somebody is told of a table: whoever opened it knows, and no vote is asked of those who have none to give. */
export function isCalled(poker: Poker, rounds: ReadonlyMap<StoryId, Round>, me: string, mayVote: boolean): boolean {
  const way = wayIn(poker, rounds, me, mayVote);
  return poker.startedBy !== me && way !== 'results' && (poker.deadline === null || way === 'vote');
}

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
