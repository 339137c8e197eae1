import { useId, useState, type ReactNode } from 'react';
import { useT } from '../../../lib/i18n';
import type { FieldName } from '../fields/field-row';
import { Picker, type Choice } from '../fields/picker';
import styles from './new-story.module.css';

interface Props {
  readonly field: FieldName;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly many?: boolean;
  readonly onPick: (id: string) => void;
  readonly onCreate?: (name: string) => void;
  readonly onSearch?: (text: string) => void;
  readonly children: ReactNode;
}

/** A field of the new story as a small button. */
export function DraftPicker({ field, children, ...rest }: Props) {
  const t = useT('story');
  const label = useId();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <span id={label} hidden>
        {t(`field.${field}`)}
      </span>
      <Picker
        field={field}
        labelledBy={label}
        className={styles['pill'] ?? ''}
        opened={opened}
        onOpened={setOpened}
        {...rest}
      >
        {children}
      </Picker>
    </>
  );
}
