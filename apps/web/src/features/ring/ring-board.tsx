import type { Station } from '@rondo/domain';
import { useMemo, useRef } from 'react';
import { useT } from '../../lib/i18n';
import { layRing } from './geometry/ring-layout';
import { RingList } from './list/ring-list';
import { RingLoop } from './loop/ring-loop';
import styles from './ring-board.module.css';
import { MoveNews } from './travel/move-news';
import { useSize } from './use-size';

interface Props {
  readonly current: Station;
  readonly onOpen?: ((station: Station) => void) | undefined;
  /** For a screen on a wall: as large as it fits. */
  readonly wall?: boolean;
}

const leastWidth = 600;
const leastHeight = 470;

/** The ring in whatever room it is given: the loop where it fits, else the same cycle as a list. */
export function RingBoard({ current, onOpen, wall = false }: Props) {
  const t = useT('ring');
  const ref = useRef<HTMLDivElement>(null);
  const size = useSize(ref);
  const layout = useMemo(() => {
    if (size === null || size.width < leastWidth || size.height < leastHeight) return null;
    return layRing(size.width, size.height, wall);
  }, [size, wall]);
  return (
    <div
      ref={ref}
      className={styles.board}
      data-ring
      data-wall={(wall && layout !== null) || undefined}
      role="toolbar"
      aria-label={t('ring')}
    >
      {size !== null && layout === null && <RingList current={current} onOpen={onOpen} />}
      {layout !== null && <RingLoop layout={layout} current={current} onOpen={onOpen} />}
      <MoveNews />
    </div>
  );
}
