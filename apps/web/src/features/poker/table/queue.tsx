import type { Poker, Round, StoryId } from '@rondo/domain';
import { useEffect, useRef } from 'react';
import { useT } from '../../../lib/i18n';
import { useLive, useStory } from '../../../live/hooks';
import { StoryKey } from '../../../live/marks/story-key';
import { Icon } from '../../../ui/icons';
import { standingOf } from '../use-table';
import styles from './queue.module.css';

interface Props {
  readonly poker: Poker;
  readonly rounds: ReadonlyMap<StoryId, Round>;
  readonly currentId: StoryId | null;
  readonly mayLead: boolean;
  readonly onGo: (storyId: StoryId) => void;
}

/** All stories of the table with what came of them. At a live table everybody follows whoever goes on. */
export function Queue({ poker, rounds, currentId, mayLead, onGo }: Props) {
  const t = useT('poker');
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [currentId]);
  const isLive = poker.deadline === null;
  return (
    <aside className={styles.queue} aria-label={t('table.queue')}>
      <h2 className={styles.title}>{t('table.queue')}</h2>
      <ol ref={list} className={styles.list}>
        {poker.storyIds.map((storyId) => (
          <QueuedStory
            key={storyId}
            storyId={storyId}
            round={rounds.get(storyId)}
            isCurrent={storyId === currentId}
            note={isLive ? t('table.leads') : undefined}
            onGo={mayLead || !isLive ? onGo : null}
          />
        ))}
      </ol>
    </aside>
  );
}

interface StoryProps {
  readonly storyId: StoryId;
  readonly round: Round | undefined;
  readonly isCurrent: boolean;
  readonly note: string | undefined;
  readonly onGo: ((storyId: StoryId) => void) | null;
}

function QueuedStory({ storyId, round, isCurrent, note, onGo }: StoryProps) {
  const t = useT('poker');
  const live = useLive();
  const story = useStory(storyId);
  if (round === undefined) return null;
  const standing = standingOf(round, live.me);
  const words =
    standing === 'settled'
      ? String(round.settledPoints)
      : standing === 'waiting' && isCurrent
        ? t('state.voting')
        : t(`state.${standing}`, { points: '' });
  return (
    <li>
      <button
        type="button"
        className={styles.story}
        aria-current={isCurrent ? 'step' : undefined}
        data-standing={standing}
        disabled={onGo === null || story === undefined}
        title={note}
        onClick={() => onGo?.(storyId)}
      >
        <span className={styles.words}>
          {story === undefined ? (
            <span className={styles.name}>{t('table.gone')}</span>
          ) : (
            <>
              <StoryKey number={story.number} />
              <span className={styles.name}>{story.title}</span>
            </>
          )}
        </span>
        <span className={styles.state}>
          {standing === 'voted' && <Icon name="check" size={12} />}
          {words}
        </span>
      </button>
    </li>
  );
}
