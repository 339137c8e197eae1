import styles from './choices.module.css';

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly tone: 'ok' | 'warn' | 'bad';
}

interface Props<Value extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | null;
  readonly disabled?: boolean;
  /** The chosen one again takes the choice back. */
  readonly onChange: (value: Value | null) => void;
}

/** Two or three verdicts side by side, of which one is chosen or none. */
export function Choices<Value extends string>({ label, choices, value, disabled = false, onChange }: Props<Value>) {
  return (
    <div className={styles.choices} role="group" aria-label={label}>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          className={styles.choice}
          data-tone={choice.tone}
          aria-pressed={choice.value === value}
          disabled={disabled}
          onClick={() => onChange(choice.value === value ? null : choice.value)}
        >
          {choice.label}
        </button>
      ))}
    </div>
  );
}
