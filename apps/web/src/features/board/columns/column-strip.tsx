import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import type { Station } from '@rondo/domain';
import { useEffect, useRef } from 'react';
import { useT } from '../../../lib/i18n';
import { StageDot, useStationName } from '../../../live/marks/station';
import { useBoardView } from '../../../live/view';
import { useColumnsParts, useDropLine } from './columns-context';
import { StageCount } from './column-header';
import styles from './columns.module.css';

interface Props {
  readonly station: Station;
  readonly onExpand: () => void;
}

/** A collapsed column: a button that opens it, and still a place to drop a story at its end. */
export function ColumnStrip({ station, onExpand }: Props) {
  const t = useT('board');
  const name = useStationName(station);
  const { registry } = useColumnsParts();
  const { lists } = useBoardView();
  const over = useDropLine(station) !== null;
  const strip = useRef<HTMLElement>(null);

  useEffect(() => {
    const element = strip.current;
    if (element === null) return;
    const end = () => lists.at(station).length;
    const stops = [
      registry.add({
        station,
        element,
        placeAt: () => ({ index: end(), y: 0 }),
        indexNear: () => -1,
        middleOf: () => null,
        reveal: () => element.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
      }),
      dropTargetForElements({ element, getData: () => ({ station }) }),
    ];
    return () => stops.forEach((stop) => stop());
  }, [registry, lists, station]);

  return (
    <section
      ref={strip}
      className={styles.strip}
      data-column={station}
      data-station={station}
      data-over={over || undefined}
    >
      <button type="button" onClick={onExpand} aria-expanded="false" title={t('expand', { station: name })}>
        <StageDot station={station} />
        <span className={styles.stripName}>{name}</span>
        <StageCount station={station} brief />
      </button>
    </section>
  );
}
