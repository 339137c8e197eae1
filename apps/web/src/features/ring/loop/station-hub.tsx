import type { Station } from '@rondo/domain';
import { memo } from 'react';
import { useT } from '../../../lib/i18n';
import { ageIn } from '../../../live/marks/heat';
import { useStationName } from '../../../live/marks/station';
import type { StationView } from '../use-stage-view';
import styles from './hub.module.css';

interface Props {
  readonly station: Station;
  readonly view: StationView;
  /** What the eye sees, as a sentence. */
  readonly label: string;
  readonly current: boolean;
  /** A bare number says what it counts. */
  readonly inWords?: boolean;
  readonly onOpen?: ((station: Station) => void) | undefined;
}

/** The button on the track: how many stand here, against what limit, how long, how many blocked. */
export const StationHub = memo(function StationHub({ station, view, label, current, inWords = false, onOpen }: Props) {
  const t = useT('marks');
  const name = useStationName(station);
  const age = view.heat === 'cool' || view.oldest === null ? null : ageIn(view.now - view.oldest.enteredAt);
  return (
    <button
      type="button"
      className={styles.hub}
      data-hub={station}
      data-fill={view.fill}
      data-heat={view.heat}
      data-folded={view.folded || undefined}
      data-empty={view.total === 0 || undefined}
      tabIndex={current ? 0 : -1}
      aria-label={label}
      title={label}
      onClick={() => onOpen?.(station)}
      disabled={onOpen === undefined}
    >
      <b className={styles.name}>{name}</b>
      <span className={styles.count}>
        <Count view={view} inWords={inWords} />
        {age !== null && <i className={styles.age}>{t(`age.${age.unit}`, { count: age.count })}</i>}
        {view.blocked > 0 && <i className={styles.blocked}>{view.blocked}</i>}
      </span>
    </button>
  );
});

interface CountProps {
  readonly view: StationView;
  readonly inWords: boolean;
}

function Count({ view: { total, matching, limit }, inWords }: CountProps) {
  const t = useT('ring');
  if (matching !== null && total > 0) return <>{t('ofTotal', { shown: matching, total })}</>;
  if (limit !== null) return <>{`${total} / ${limit}`}</>;
  return <>{inWords ? t('stories', { count: total }) : total}</>;
}

/** The same as the eye sees, as a sentence. */
export function useHubLabel(station: Station, view: StationView): string {
  const t = useT('ring');
  const marks = useT('marks');
  const name = useStationName(station);
  const parts: string[] = [t('hub', { station: name, count: view.total })];
  if (view.matching !== null) parts.push(t('ofTotal', { shown: view.matching, total: view.total }));
  if (view.limit !== null) parts.push(t('limit', { limit: view.limit }));
  if (view.fill !== 'open') parts.push(t(view.fill));
  if (view.blocked > 0) parts.push(t('blockedCount', { count: view.blocked }));
  if (view.heat !== 'cool' && view.oldest !== null) {
    const { unit, count } = ageIn(view.now - view.oldest.enteredAt);
    parts.push(t('oldest', { age: marks(`ageLong.${unit}`, { count }) }));
  }
  if (view.folded) parts.push(t('folded'));
  return parts.join(', ');
}
