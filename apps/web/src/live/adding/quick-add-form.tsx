import { hues, type LabelId } from '@rondo/domain';
import { useRef, type KeyboardEvent } from 'react';
import { newId } from '../../lib/ids';
import { useT } from '../../lib/i18n';
import { useStoredText } from '../../lib/use-stored';
import { useAll, useLive, useMay } from '../hooks';
import { ReturnFocus } from '../../ui/return-focus';
import { usePeople } from '../people';
import { useSizes } from '../sizes';
import { QuickPreview } from './quick-preview';
import { TooLong, WrongSizes } from './quick-refusals';
import { parseQuickAdd, storiesOf, tooLong, wrongSizes, type QuickAddWords, type QuickStory } from './quick-add';
import styles from './quick-add.module.css';

interface Props {
  readonly label: string;
  /** Where the stories come to: what was typed for it waits there. */
  readonly place: string;
  /** False when it was refused: what was typed stays. */
  readonly onAdd: (stories: readonly QuickStory[]) => boolean;
  readonly onClose: () => void;
}

/** A line that makes a story and waits for the next one; several lines make several. */
export default function QuickAdd({ label, place, onAdd, onClose }: Props) {
  const t = useT('marks');
  const words = useQuickAddWords();
  const { me, address, visible } = useLive();
  const [text, setText] = useStoredText(`rondo.add/${me}/${address.workspace}/${address.key}/${place}`);
  const field = useRef<HTMLTextAreaElement>(null);
  const drafts = parseQuickAdd(text, words);
  const sizes = useSizes();
  const long = tooLong(drafts);
  const unsized = wrongSizes(drafts, sizes);

  const add = () => {
    if (drafts.length === 0 || long.length + unsized.length > 0) return;
    const before = visible.of.label.size;
    const newLabel = (name: string, nth: number) => {
      const color = hues[1 + ((before + nth) % (hues.length - 1))] ?? 'gray';
      return { id: newId<LabelId>(), name, color };
    };
    if (onAdd(storiesOf(drafts, newLabel))) setText('');
    field.current?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && !event.shiftKey) add();
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.form}>
      <ReturnFocus />
      <textarea
        ref={field}
        className={styles.field}
        rows={Math.min(6, text.split('\n').length)}
        value={text}
        maxLength={20_000}
        placeholder={t('quickAdd.placeholder')}
        aria-label={label}
        enterKeyHint="done"
        autoFocus
        onFocus={({ target }) => target.setSelectionRange(text.length, text.length)}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={press}
        onBlur={() => text.trim() === '' && onClose()}
      />
      <TooLong titles={long} />
      <WrongSizes lines={unsized} sizes={sizes} />
      {long.length + unsized.length === 0 && <QuickPreview drafts={drafts} />}
      <p className={styles.help}>{t('quickAdd.help')}</p>
    </div>
  );
}

function useQuickAddWords(): QuickAddWords {
  const t = useT('marks');
  const { me } = useLive();
  const makesLabels = useMay('label.create');
  const labels = useAll('label');
  const members = useAll('member');
  const people = usePeople();
  return {
    labels,
    people: members.flatMap(({ id }) => people.get(id) ?? []),
    makesLabels,
    me,
    priorityNames: {
      none: t('priority.none'),
      low: t('priority.low'),
      medium: t('priority.medium'),
      high: t('priority.high'),
      urgent: t('priority.urgent'),
    },
  };
}
