import { countStories, pointsOf, type Share, type Sprint, type Story, type StoryId } from '@rondo/domain';
import type { ReactNode } from 'react';
import { useT } from '../../../../lib/i18n';
import { useLive, useTick } from '../../../../live/hooks';
import { useSprintName } from '../../../../live/sprints';
import { isFiltering } from '../../../../live/view/filter';
import { useFilter } from '../../../../live/view';
import { Gauge } from '../../parts/gauge';
import { useAmount } from '../../../../live/marks/amount';
import { ToBacklog } from '../../../../live/to-backlog';
import { usePane, usePlanning } from '../plan-context';
import type { PaneName } from '../plan-lists';
import { PaneList } from './pane-list';
import styles from './panes.module.css';
import { usePlanDrops } from './use-plan-drops';
import { usePlanKeys } from './use-plan-keys';

interface Props {
  readonly sprint: Sprint;
  readonly team: Share;
  readonly onOpen: (number: number) => void;
}

/** What there is on one side, what is taken on the other. */
export function Panes({ sprint, team, onOpen }: Props) {
  const t = useT('sprints');
  const parts = usePlanning();
  const nameOf = useSprintName();
  const [filter] = useFilter();
  usePlanDrops(parts);
  usePlanKeys(parts, sprint, onOpen);
  return (
    <div className={styles.panes} data-board>
      <Pane pane="backlog" title={t('planning.backlog')} onOpen={onOpen}>
        {isFiltering(filter) ? (
          t('planning.noMatch')
        ) : (
          <>
            {t('planning.emptyBacklog')}
            <ToBacklog />
          </>
        )}
      </Pane>
      <Pane pane="sprint" title={nameOf(sprint)} share={team} onOpen={onOpen}>
        {t('planning.emptySprint')}
      </Pane>
    </div>
  );
}

interface PaneProps {
  readonly pane: PaneName;
  readonly title: string;
  /** How full it is. */
  readonly share?: Share;
  readonly onOpen: (number: number) => void;
  readonly children: ReactNode;
}

function Pane({ pane, title, share, onOpen, children }: PaneProps) {
  const t = useT('sprints');
  const amount = useAmount();
  const ids = usePane(pane);
  const stories = useStories(ids);
  const among = useStories(usePane(pane, 'all'));
  return (
    <section className={styles.pane} aria-label={title}>
      <header className={styles.head}>
        <h2>{title}</h2>
        <span className={styles.count}>{t('stories', { count: countStories(stories, among) })}</span>
        {share === undefined || share.capacity === null ? (
          <span>{amount(pointsOf(stories))}</span>
        ) : (
          <span className={styles.fill}>
            <Gauge label={title} share={share} />
          </span>
        )}
      </header>
      <PaneList pane={pane} label={title} onOpen={onOpen}>
        {children}
      </PaneList>
    </section>
  );
}

function useStories(ids: readonly StoryId[]): readonly Story[] {
  const { visible } = useLive();
  useTick('story');
  return ids.flatMap((id) => visible.of.story.get(id) ?? []);
}
