import type { Station } from '@rondo/domain';
import { useEffect, useId, useRef } from 'react';
import { useCommands } from '../../../lib/commands';
import { useT } from '../../../lib/i18n';
import { StageGuide } from '../../../live/guide/stage-guide';
import { StageDot, StationName } from '../../../live/marks/station';
import { useBoardView } from '../../../live/view';
import { useStationView } from '../use-stage-view';
import { useHubLabel } from '../loop/station-hub';
import styles from './stage-panel.module.css';
import { StageStories } from './stage-stories';

/** With more stories than this the guide waits to be opened. */
const mostBesideGuide = 8;

interface Props {
  readonly station: Station;
  readonly onClose: () => void;
}

/** One stage whole: all its stories in order, and what the stage is for. */
export default function StagePanel({ station, onClose }: Props) {
  const t = useT('ring');
  const ref = useRef<HTMLElement>(null);
  const titleId = useId();
  const { selection } = useBoardView();
  const view = useStationView(station, 0);
  const label = useHubLabel(station, view);

  useCommands([
    {
      id: 'ring.closeStage',
      title: t('stage.close'),
      group: t('commands'),
      keys: ['escape'],
      when: () => selection.size === 0,
      run: onClose,
    },
  ]);
  useEffect(() => {
    ref.current?.focus();
  }, []);

  return (
    <aside
      ref={ref}
      className={styles.panel}
      aria-labelledby={titleId}
      tabIndex={-1}
      data-station={station}
      data-board
      data-panel
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || selection.size > 0) return;
        event.preventDefault();
        onClose();
      }}
    >
      <header className={styles.head}>
        <StageDot station={station} />
        <h2 id={titleId} className={styles.title}>
          <StationName station={station} />
        </h2>
        <span className={styles.about}>{label.split(', ').slice(1).join(' · ')}</span>
        <button type="button" className={styles.close} aria-label={t('stage.close')} onClick={onClose}>
          ×
        </button>
      </header>
      <StageStories station={station} view={view} panel={ref} />
      <details className={styles.guide} open={view.total <= mostBesideGuide}>
        <summary>{t('stage.guide')}</summary>
        <StageGuide station={station} />
      </details>
    </aside>
  );
}
