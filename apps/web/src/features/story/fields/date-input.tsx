import { useRef, useState } from 'react';
import { dateFormat } from '../../../lib/dates';
import styles from './date-input.module.css';

interface Props {
  readonly label: string;
  /** `YYYY-MM-DD`, or nothing. */
  readonly value: string;
  readonly empty: string;
  readonly className: string;
  readonly onChange: (value: string) => void;
}

/** A day in words; on a click the browser's own calendar, on the keyboard the browser's own field. */
export function DateInput({ label, value, empty, className, onChange }: Props) {
  const [typing, setTyping] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const words = value === '' ? empty : dateFormat({ dateStyle: 'medium' }).format(new Date(`${value}T12:00`));
  return (
    <span className={`${styles['date']} ${className}`} data-typing={typing || undefined}>
      <span className={styles['words']} data-empty={value === '' || undefined} aria-hidden="true">
        {words}
      </span>
      <input
        ref={field}
        type="date"
        className={styles['field']}
        data-field="due"
        aria-label={label}
        defaultValue={value}
        min="1970-01-01"
        max="9999-12-31"
        onFocus={(event) => {
          setTyping(event.currentTarget.matches(':focus-visible'));
        }}
        onClick={() => {
          // Not every browser opens its calendar on demand; the field is there all the same.
          if ('showPicker' in HTMLInputElement.prototype) field.current?.showPicker();
        }}
        onChange={(event) => {
          if (!typing) onChange(event.currentTarget.value);
        }}
        onBlur={(event) => {
          setTyping(false);
          onChange(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          setTyping(true);
          if (event.key === 'Escape') event.currentTarget.value = value;
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          event.currentTarget.blur();
        }}
      />
    </span>
  );
}
