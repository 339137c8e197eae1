import type { Station } from '@rondo/domain';
import { memo } from 'react';
import { useEntity } from '../hooks';
import styles from './marks.module.css';

/** What the project calls a station: its own label, else the word of the cycle. */
export function useStationName(station: Station): string {
  return useEntity('stage', station)?.label ?? station;
}

export const StageDot = memo(function StageDot({ station }: { readonly station: Station }) {
  return <span className={styles.dot} data-station={station} aria-hidden="true" />;
});

export const StationName = memo(function StationName({ station }: { readonly station: Station }) {
  return <span className={styles.stationName}>{useStationName(station)}</span>;
});
