import type { Station } from '@rondo/domain';
import { useEffect, useRef } from 'react';
import { useT } from '../../../lib/i18n';
import { StageDot, StationName } from '../../../live/marks/station';
import { StageCount } from './column-header';
import styles from './station-picker.module.css';

interface Props {
  readonly stations: readonly Station[];
  readonly current: Station | undefined;
  readonly onPick: (station: Station) => void;
}

/** On a phone: one column at a time, and the way to each. */
export function StationPicker({ stations, current, onPick }: Props) {
  const t = useT('board');
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    const chosen = row.current?.querySelector<HTMLElement>('[aria-current]');
    const bar = row.current;
    if (chosen && bar) bar.scrollTo({ left: chosen.offsetLeft - (bar.clientWidth - chosen.offsetWidth) / 2 });
  }, [current]);
  return (
    <nav ref={row} className={styles.picker} aria-label={t('stations')}>
      {stations.map((station) => (
        <button
          key={station}
          type="button"
          aria-current={station === current ? 'true' : undefined}
          onClick={() => onPick(station)}
        >
          <StageDot station={station} />
          <StationName station={station} />
          <StageCount station={station} />
        </button>
      ))}
    </nav>
  );
}
