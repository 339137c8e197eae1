import type { Round, UserId } from '@rondo/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { call } from '../../../lib/api';
import { dayIn } from '../../../lib/dates';
import { useT } from '../../../lib/i18n';
import { useAll } from '../../../live/hooks';
import { useAmount } from '../../../live/marks/amount';
import { CastVote } from '../../../live/marks/cast-vote';
import { usePlanning } from '../../../live/sprints';
import { useOpened } from '../open/opened';
import { Section } from '../open/section';
import styles from './played-rounds.module.css';

/** How the story was estimated: the votes of every round that was revealed, the last one first. */
export function PlayedRounds() {
  const { story, place } = useOpened();
  const t = useT('story');
  const running = useAll('round').filter(({ storyId }) => storyId === story.id);
  const { data } = useQuery({
    queryKey: ['round.list', place.workspace, place.key, story.id, running.map(stateOf).join()],
    enabled: story.number > 0,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => call('round.list', { params: { ...place, storyId: story.id } }, { signal }),
  });
  const played = data?.rounds.filter((round) => round.storyId === story.id && round.votes !== null) ?? [];
  if (played.length === 0) return null;
  return (
    <Section title={t('poker.title')}>
      <ul className={styles.rounds}>
        {played.toReversed().map((round) => (
          <PlayedRound key={round.id} round={round} />
        ))}
      </ul>
    </Section>
  );
}

const stateOf = ({ id, revealedAt, settledPoints }: Round): string =>
  `${id} ${revealedAt ?? ''} ${settledPoints ?? ''}`;

function PlayedRound({ round }: { readonly round: Round }) {
  const { place } = useOpened();
  const t = useT('story');
  const amount = useAmount();
  const { timeZone } = usePlanning();
  const { pokerId, votes, startedAt, revealedAt, settledPoints } = round;
  const cast = Object.entries(votes ?? {});
  return (
    <li className={styles.round}>
      <Link className={styles.day} to="/$workspace/$key/poker/$id" params={{ ...place, id: pokerId }}>
        {dayIn(revealedAt ?? startedAt, timeZone)}
      </Link>
      {cast.length === 0 && <span>{t('poker.noVotes')}</span>}
      {cast.map(([userId, card]) => (
        <CastVote key={userId} userId={userId as UserId} card={card} />
      ))}
      <span className={styles.settled}>
        {settledPoints === null ? t('poker.open') : t('poker.settled', { points: amount(settledPoints) })}
      </span>
    </li>
  );
}
