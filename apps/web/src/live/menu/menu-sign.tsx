import { useT } from '../../lib/i18n';
import { Icon } from '../../ui/icons';
import type { PointInWindow } from '../view/story-desk';
import styles from './menu-sign.module.css';

interface Props {
  /** As it is called. */
  readonly story: string;
  readonly busy?: boolean;
  readonly onOpen: (at: PointInWindow) => void;
}

export function MenuSign({ story, busy = false, onOpen }: Props) {
  const t = useT('marks');
  return (
    <button
      type="button"
      className={styles.more}
      aria-label={t('actionsOn', { story })}
      aria-haspopup="menu"
      aria-busy={busy || undefined}
      onClick={(event) => {
        const { left, bottom } = event.currentTarget.getBoundingClientRect();
        onOpen({ x: left, y: bottom + 4 });
      }}
    >
      <Icon name="more" size={14} />
    </button>
  );
}
