import { hues, type Hue } from '@rondo/domain';
import { useId } from 'react';
import styles from './hue-picker.module.css';

interface Props {
  readonly label: string;
  readonly value: Hue;
  readonly nameOf: (hue: Hue) => string;
  readonly onChange: (hue: Hue) => void;
}

/** One of the theme's hues: a row of radio buttons. */
export function HuePicker({ label, value, nameOf, onChange }: Props) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={styles.hues}>
      {hues.map((hue) => (
        <label key={hue} className={styles.hue} data-hue={hue} title={nameOf(hue)}>
          <input
            type="radio"
            name={name}
            value={hue}
            aria-label={nameOf(hue)}
            checked={hue === value}
            onChange={() => {
              onChange(hue);
            }}
          />
        </label>
      ))}
    </div>
  );
}
