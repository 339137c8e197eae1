import styles from './choices.module.css';

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly (readonly [Value, string])[];
  readonly onChange: (value: Value) => void;
}

/** One of two or three ways to look at the same numbers. */
export function Choices<Value extends string>({ label, value, choices, onChange }: Props<Value>) {
  return (
    <div className={styles.choices} role="group" aria-label={label}>
      {choices.map(([choice, text]) => (
        <button
          key={choice}
          type="button"
          aria-pressed={choice === value}
          onClick={() => {
            onChange(choice);
          }}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
