import { useLive } from '../../../live/hooks';
import { Icon } from '../../../ui/icons';
import { leaveField } from '../../../ui/return-focus';
import styles from './lines.module.css';

interface Props {
  readonly id: string;
  readonly label: string;
  /** How many letters a line has. */
  readonly most: number;
  readonly onAdd: (text: string) => boolean;
}

/** Enter adds and stays for the next; several pasted lines become several, in one act. */
export function AddLine({ id, label, most, onAdd }: Props) {
  const live = useLive();
  return (
    <span className={styles['addRow']}>
      <Icon name="plus" size={14} />
      <input
        id={id}
        className={styles['add']}
        aria-label={label}
        placeholder={label}
        maxLength={most}
        onKeyDown={(event) => {
          const field = event.currentTarget;
          if (event.key === 'Escape') {
            event.preventDefault();
            field.value = '';
            leaveField(field);
          }
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          const text = field.value.trim();
          if (text !== '' && onAdd(text)) field.value = '';
        }}
        onPaste={(event) => {
          const lines = event.clipboardData
            .getData('text')
            .split(/\r?\n/)
            .map((line) =>
              line
                .replace(/^\s*(?:[-*+•]|\d+[.)])?\s*(?:\[[ xX]?\])?\s*/, '')
                .trim()
                .slice(0, most),
            );
          const kept = lines.filter((line) => line !== '');
          if (kept.length < 2) return;
          event.preventDefault();
          live.together(() => kept.slice(0, 50).forEach(onAdd));
        }}
      />
    </span>
  );
}
