import styles from './start.module.css';

interface Props {
  readonly name: string;
  readonly checked: boolean;
  readonly title: string;
  readonly text: string;
  readonly onChoose: () => void;
}

/** One of a few ways, with what it means. */
export function Choice({ name, checked, title, text, onChoose }: Props) {
  return (
    <label className={styles.choice}>
      <input type="radio" name={name} checked={checked} onChange={onChoose} />
      <span className={styles.choiceTitle}>{title}</span>
      <span className={styles.choiceText}>{text}</span>
    </label>
  );
}
