import { Button } from '@mantine/core';
import type { Poker, Round, StoryId } from '@rondo/domain';
import { Link, useParams, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { useT } from '../../lib/i18n';
import { useAll, useLive, useMay } from '../../live/hooks';
import { usePerson } from '../../live/people';
import { Icon } from '../../ui/icons';
import { deadlineText } from './deadline-text';
import styles from './notice.module.css';
import { isCalled, openVotes, roundsOf, wayIn } from './use-table';

const hiddenKey = 'rondo.poker.hidden';

/** Tells quietly that a table is open, to whoever is not at it. */
export default function PokerNotice() {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const tables = useAll('poker');
  const rounds = useAll('round');
  const live = useLive();
  const mayVote = useMay('round.vote');
  const [hidden, setHidden] = useState(() => sessionStorage.getItem(hiddenKey) ?? '');
  if (/\/poker(\/|$)/.test(path)) return null;
  const called = tables
    .map((poker) => ({ poker, rounds: roundsOf(rounds, poker.id) }))
    .filter((each) => !hidden.includes(each.poker.id) && isCalled(each.poker, each.rounds, live.me, mayVote));
  const [newest] = called.sort((a, b) => b.poker.startedAt - a.poker.startedAt);
  const hide = (): void => {
    const ids = tables.map(({ id }) => id).join(' ');
    sessionStorage.setItem(hiddenKey, ids);
    setHidden(ids);
  };
  return newest === undefined ? null : <Notice {...newest} onHide={hide} />;
}

interface NoticeProps {
  readonly poker: Poker;
  readonly rounds: ReadonlyMap<StoryId, Round>;
  readonly onHide: () => void;
}

function Notice({ poker, rounds, onHide }: NoticeProps) {
  const t = useT('poker');
  const params = useParams({ from: '/inside/$workspace/$key' });
  const live = useLive();
  const mayVote = useMay('round.vote');
  const opener = usePerson(poker.startedBy);
  const waiting = openVotes(poker, rounds, live.me).length;
  const { deadline } = poker;
  return (
    <div role="status" className={styles.notice}>
      <span className={styles.words}>
        <strong>
          {deadline === null
            ? t('notice.together', { name: opener?.name ?? '' })
            : t('notice.deadline', { when: deadlineText(deadline) })}
        </strong>
        <span className={styles.dim}>
          {deadline === null
            ? `${t('stories', { count: poker.storyIds.length })} · ${t('open.here', { count: poker.voterIds.length })}`
            : t('open.waiting', { count: waiting })}
        </span>
      </span>
      <Button component={Link} to={`/${params.workspace}/${params.key}/poker/${poker.id}`}>
        {t(`open.${wayIn(poker, rounds, live.me, mayVote)}`)}
      </Button>
      <button type="button" className={styles.hide} aria-label={t('notice.dismiss')} onClick={onHide}>
        <Icon name="close" size={13} />
      </button>
    </div>
  );
}
