import { useMediaQuery } from '@mantine/hooks';
import type { Station, Story } from '@rondo/domain';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, type RefObject } from 'react';
import { useT } from '../../../lib/i18n';
import { useStage } from '../../../live/hooks';
import { Age } from '../../../live/marks/age';
import { PersonAvatar } from '../../../live/marks/person-avatar';
import { StoryKey } from '../../../live/marks/story-key';
import { useStationName } from '../../../live/marks/station';
import { TypeMark } from '../../../live/marks/type-mark';
import { useBoardView, useIsFocused, useIsSelected } from '../../../live/view';
import { useFocusHere } from '../../../live/view/use-focus-here';
import { useHands } from '../hands';
import type { StationView } from '../use-stage-view';
import styles from './stage-panel.module.css';
import { useStageWalk } from './use-stage-walk';

const rowHeight = 40;
/** With the marks in a line of their own below the title. */
const tallRowHeight = 60;

interface Props {
  readonly station: Station;
  readonly view: StationView;
  readonly panel: RefObject<HTMLElement | null>;
}

/** Only the rows in sight are drawn: a stage may hold ten thousand. */
export function StageStories({ station, view, panel }: Props) {
  const t = useT('ring');
  const scroller = useRef<HTMLDivElement>(null);
  const name = useStationName(station);
  const stories = useStage(station);
  const { matches, matching } = view;
  const found = useMemo(() => (matching === null ? stories : stories.filter(matches)), [stories, matches, matching]);
  const narrow = useMediaQuery('(max-width: 700px)', false, { getInitialValueInEffect: false });
  const height = narrow ? tallRowHeight : rowHeight;
  const rows = useVirtualizer({
    count: found.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 8,
    getItemKey: (index) => found[index]?.id ?? index,
  });
  const ids = useMemo(() => found.map(({ id }) => id), [found]);
  useStageWalk({ ids, panel, show: (index) => rows.scrollToIndex(index) });
  if (found.length === 0)
    return <p className={styles.none}>{t(stories.length === 0 ? 'stage.empty' : 'stage.emptyFiltered')}</p>;
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      tabIndex={0}
      role="group"
      aria-label={t('stage.list', { station: name })}
    >
      <ol className={styles.rows} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start, key }) => {
          const story = found[index];
          return (
            story !== undefined && (
              <li
                key={key}
                className={styles.row}
                style={{ transform: `translateY(${start}px)`, height }}
                aria-setsize={found.length}
                aria-posinset={index + 1}
              >
                <Row story={story} />
              </li>
            )
          );
        })}
      </ol>
    </div>
  );
}

function Row({ story }: { readonly story: Story }) {
  const t = useT('ring');
  const { openStory, mayMove } = useHands();
  const view = useBoardView();
  const ref = useRef<HTMLButtonElement>(null);
  const focused = useIsFocused(story.id);
  const selected = useIsSelected(story.id);
  useFocusHere(ref, focused);
  return (
    <>
      <button
        ref={ref}
        type="button"
        className={styles.story}
        data-story={story.id}
        data-focused={focused || undefined}
        data-selected={selected || undefined}
        aria-current={selected || undefined}
        data-blocked={story.blocked !== null || undefined}
        onFocus={() => view.focus(story.id)}
        onClick={() => openStory?.(story)}
      >
        <TypeMark type={story.type} />
        <StoryKey number={story.number} />
        <span className={styles.name}>{story.title}</span>
        <Age stage={story.stage} enteredAt={story.enteredAt} />
        {story.assigneeIds[0] !== undefined && <PersonAvatar id={story.assigneeIds[0]} />}
      </button>
      {mayMove && (
        <button
          type="button"
          className={styles.move}
          aria-label={t('stage.move', { story: story.title })}
          onClick={() => view.desk.ask({ kind: 'pick', what: 'stage', storyIds: [story.id] })}
        >
          {t('stage.moveTo')}
        </button>
      )}
    </>
  );
}
