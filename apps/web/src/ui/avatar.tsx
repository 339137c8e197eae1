import styles from './avatar.module.css';

interface Props {
  readonly name: string;
  /** One of the theme's hues. */
  readonly hue: string;
  readonly size?: number;
  /** The name is said beside it. */
  readonly decorative?: boolean;
}

/** Initials on the person's colour. */
export function Avatar({ name, hue, size = 20, decorative = false }: Props) {
  const said = decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name, title: name };
  return (
    <span
      className={styles.avatar}
      data-hue={hue}
      style={{ width: size, height: size, fontSize: Math.max(8.5, size * 0.42) }}
      {...said}
    >
      {initials(name)}
    </span>
  );
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters =
    words.length > 1
      ? [words[0], words.at(-1)].map((word) => [...(word ?? '')][0] ?? '')
      : [...name.trim()].slice(0, 2);
  return letters.join('').toUpperCase();
}
