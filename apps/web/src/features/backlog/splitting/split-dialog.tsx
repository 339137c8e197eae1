import { ActionIcon, Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../../lib/i18n';
import { useStoryByNumber } from '../../../live/hooks';
import { sizesText, useSizes } from '../../../live/sizes';
import { useProjectKey } from '../../../live/marks/story-key';
import { useWrite } from '../../../live/use-write';
import { useAmount, useSizeName } from '../../../live/marks/amount';
import { Icon } from '../../../ui/icons';
import { Modal } from '../../../ui/modal';
import { showToast } from '../../../ui/toast-store';
import { emptyPart, faultOf, firstPart, splitOf, sumOf, type Part } from './parts';
import styles from './split.module.css';

interface Props {
  readonly number: number;
  readonly onClose: () => void;
}

/** Makes several stories of one that is too big, in one change. */
export default function SplitDialog({ number, onClose }: Props) {
  const t = useT('backlog');
  const amount = useAmount();
  const ui = useT('ui');
  const story = useStoryByNumber(number);
  const name = `${useProjectKey()}-${number}`;
  const write = useWrite();
  const [kept, setKept] = useState<Part | null>(null);
  const [parts, setParts] = useState<readonly Part[]>([emptyPart()]);
  const [tried, setTried] = useState(false);
  const sizes = useSizes();
  const keeps = kept ?? (story === undefined ? emptyPart() : firstPart(story));
  const intent = story === undefined ? null : splitOf(story, keeps, parts, sizes);
  const before = story?.points ?? null;
  const sum = sumOf([keeps, ...parts]);

  const submit = () => {
    setTried(true);
    if (intent === null || !write(intent)) return;
    showToast({ title: t('split.done', { story: name, count: parts.length }) });
    onClose();
  };
  return (
    <Modal size={560} onClose={onClose} title={t('split.title', { story: name })}>
      {story === undefined ? (
        <p>{t('split.gone')}</p>
      ) : (
        <form
          noValidate
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <fieldset className={styles.parts}>
            <legend>{t('split.keeps')}</legend>
            <PartFields part={keeps} had={before} tried={tried} onChange={setKept} />
          </fieldset>
          <fieldset className={styles.parts}>
            <legend>{t('split.parts')}</legend>
            {parts.map((part, index) => (
              <PartFields
                key={part.id}
                part={part}
                had={before}
                tried={tried}
                autoFocus={index === parts.length - 1}
                onChange={(next) => setParts(parts.with(index, next))}
                {...(parts.length > 1 && { onRemove: () => setParts(parts.toSpliced(index, 1)) })}
              />
            ))}
            {parts.length < 20 && (
              <Button
                variant="subtle"
                className={styles.add ?? ''}
                leftSection={<Icon name="plus" size={13} />}
                onClick={() => setParts([...parts, emptyPart()])}
              >
                {t('split.add')}
              </Button>
            )}
          </fieldset>
          <p className={styles.note}>
            {t('split.note')}{' '}
            {before !== null && sum !== null && t('split.sum', { sum: amount(sum), before: amount(before) })}
          </p>
          <div className={styles.buttons}>
            <Button variant="default" onClick={onClose}>
              {ui('cancel')}
            </Button>
            <Button type="submit">{t('split.submit', { count: parts.length, total: parts.length + 1 })}</Button>
          </div>
        </form>
      )}
    </Modal>
  );
}

interface PartProps {
  readonly part: Part;
  /** The size that the story has already. */
  readonly had: number | null;
  readonly tried: boolean;
  readonly autoFocus?: boolean;
  readonly onChange: (part: Part) => void;
  readonly onRemove?: () => void;
}

function PartFields({ part, had, tried, autoFocus = false, onChange, onRemove }: PartProps) {
  const t = useT('backlog');
  const sizes = useSizes();
  const sizeName = useSizeName();
  const { title, points } = part;
  const fault = faultOf(part, sizes, had);
  const told = { range: t('split.pointsNeeded'), notInDeck: t('split.notInDeck', { sizes: sizesText(sizes) }) };
  return (
    <div className={styles.part}>
      <TextInput
        className={styles.title ?? ''}
        aria-label={t('split.partTitle')}
        placeholder={t('split.partTitle')}
        maxLength={200}
        autoComplete="off"
        data-autofocus={autoFocus || undefined}
        autoFocus={autoFocus}
        value={title}
        error={tried && title.trim() === '' ? t('split.titleNeeded') : null}
        onChange={(event) => onChange({ ...part, title: event.currentTarget.value })}
      />
      <TextInput
        className={styles.points ?? ''}
        aria-label={sizeName}
        placeholder={sizeName}
        inputMode="decimal"
        autoComplete="off"
        value={points}
        error={tried && fault !== null ? told[fault] : null}
        onChange={(event) => onChange({ ...part, points: event.currentTarget.value })}
      />
      {onRemove !== undefined && (
        <ActionIcon aria-label={t('split.remove')} onClick={onRemove}>
          <Icon name="close" size={14} />
        </ActionIcon>
      )}
    </div>
  );
}
