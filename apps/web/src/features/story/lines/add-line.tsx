import { useT } from '../../../lib/i18n';
import { startOf } from '../../../live/adding/quick-add';
import { useLive } from '../../../live/hooks';
import { Icon } from '../../../ui/icons';
import { focusAround } from '../../../ui/return-focus';
import { showToast } from '../../../ui/toast-store';
import styles from './lines.module.css';

interface Props {
  readonly id: string;
  readonly label: string;
  /** How many letters a line has. */
  readonly most: number;
  readonly onAdd: (text: string) => boolean;
}

const mostAtOnce = 50;

/** Enter adds and stays for the next; several pasted lines become several, in one act, or none where one of them cannot be. */
export function AddLine({ id, label, most, onAdd }: Props) {
  const live = useLive();
  const t = useT('story');
  const marks = useT('marks');
  const wrongWith = (lines: readonly string[]): string | null => {
    if (lines.length > mostAtOnce) return t('pastedMany', { count: lines.length, most: mostAtOnce });
    const long = lines.filter(({ length }) => length > most);
    if (long.length === 0) return null;
    const [first = ''] = long;
    const example = marks('quickAdd.longTitle', { start: startOf(first), length: first.length });
    return `${marks('quickAdd.tooLong', { count: long.length, most })}\n${example}`;
  };
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
            focusAround(field);
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
            .map((line) => line.replace(/^\s*(?:[-*+•]|\d+[.)])?\s*(?:\[[ xX]?\])?\s*/, '').trim());
          const kept = lines.filter((line) => line !== '');
          if (kept.length < 2) return;
          event.preventDefault();
          const wrong = wrongWith(kept);
          if (wrong === null) live.together(() => kept.forEach(onAdd));
          else showToast({ title: t('pastedNone'), text: wrong, tone: 'bad' });
        }}
      />
    </span>
  );
}
