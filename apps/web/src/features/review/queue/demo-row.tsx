import { Button } from '@mantine/core';
import type { Demo } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { PersonAvatar } from '../../../live/marks/person-avatar';
import { StageDot } from '../../../live/marks/station';
import { StoryKey } from '../../../live/marks/story-key';
import { Icon } from '../../../ui/icons';
import type { Named } from '../use-review';
import { DemoDetails } from './demo-details';
import { DemoTimer } from './demo-timer';
import styles from './queue.module.css';
import type { Queue } from './use-queue';
import type { useReorder } from './use-reorder';

interface Props {
  readonly demo: Demo;
  readonly index: number;
  readonly story: Named | undefined;
  readonly queue: Queue;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** A refusal needs its reason first: until then it is only meant. */
  readonly refusing: boolean;
  readonly onRefuse: (asks: boolean) => void;
  readonly handle: ReturnType<ReturnType<typeof useReorder>['handle']>;
  /** How far it is dragged; null: it is not. */
  readonly by: number | null;
  readonly lands: 'above' | 'below' | undefined;
}

export function DemoRow(props: Props) {
  const { demo, index, story, queue, open, onToggle, refusing, onRefuse, handle, by, lands } = props;
  const t = useT('review');
  const { id, shownAt, presenterId, link, verdict, reason } = demo;
  const title = story?.title ?? t('queue.storyGone');
  const showing = shownAt !== null;
  const unfolded = open || showing;
  return (
    <li
      className={styles.row}
      data-row=""
      data-showing={showing || undefined}
      data-dragged={by === null ? undefined : ''}
      data-lands={lands}
      style={by === null ? undefined : { transform: `translateY(${by}px)` }}
    >
      <div className={styles.line}>
        {queue.mayEdit && (
          <span className={styles.handle} title={t('queue.handle', { title })} aria-hidden {...handle}>
            <svg width="8" height="14" viewBox="0 0 8 14" fill="currentColor">
              <path d="M1 1h2v2H1zM5 1h2v2H5zM1 6h2v2H1zM5 6h2v2H5zM1 11h2v2H1zM5 11h2v2H5z" />
            </svg>
          </span>
        )}
        <span className={styles.number} aria-hidden>
          {index + 1}
        </span>
        <button type="button" className={styles.story} data-demo={id} aria-expanded={unfolded} onClick={onToggle}>
          {story?.stage != null && <StageDot station={story.stage} />}
          {story !== undefined && <StoryKey number={story.number} />}
          <span className={styles.title}>{title}</span>
        </button>
        {showing && <DemoTimer since={shownAt} />}
        {link !== '' && (
          <a className={styles.link} href={link} target="_blank" rel="noreferrer noopener" title={link}>
            <Icon name="screen" size={14} />
            <span className={styles.hidden}>{t('queue.openLink')}</span>
          </a>
        )}
        {presenterId !== null && <PersonAvatar id={presenterId} size={20} />}
        {verdict !== null && !unfolded && (
          <span className={styles.mark} data-verdict={verdict} title={reason}>
            {t(`verdict.${verdict}`)}
          </span>
        )}
        {queue.mayEdit && (verdict === null || showing) && (
          <Button variant="default" size="compact-sm" onClick={() => queue.show(id, !showing)}>
            {t(showing ? 'queue.stop' : 'queue.show')}
          </Button>
        )}
      </div>
      {unfolded && <DemoDetails demo={demo} title={title} queue={queue} refusing={refusing} onRefuse={onRefuse} />}
    </li>
  );
}
