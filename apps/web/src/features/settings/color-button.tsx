import { Popover } from '@mantine/core';
import type { Hue } from '@rondo/domain';
import { useState } from 'react';
import { useT } from '../../lib/i18n';
import { HuePicker } from '../../ui/hue-picker';
import styles from './settings.module.css';

interface Props {
  readonly label: string;
  readonly value: Hue;
  readonly disabled?: boolean;
  readonly onChange: (hue: Hue) => void;
}

/** The colour of a thing; pressed, it offers the others. */
export function ColorButton({ label, value, disabled = false, onChange }: Props) {
  const t = useT('settings');
  const [open, setOpen] = useState(false);
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-start" trapFocus>
      <Popover.Target>
        <button
          type="button"
          className={styles.swatch}
          data-hue={value}
          aria-label={label}
          disabled={disabled}
          onClick={() => setOpen(!open)}
        >
          <i />
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={styles.picker}>
          <HuePicker label={label} value={value} nameOf={(hue) => t(`hue.${hue}`)} onChange={onChange} />
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
