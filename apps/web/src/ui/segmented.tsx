import { Link, type LinkProps } from '@tanstack/react-router';
import styles from './segmented.module.css';

interface Choice {
  readonly label: string;
  readonly link: LinkProps;
}

/** Two or three pages that are views of the same thing. */
export function SegmentedLinks({ label, choices }: { readonly label: string; readonly choices: readonly Choice[] }) {
  return (
    <nav className={styles.group} aria-label={label}>
      {choices.map((choice) => (
        <Link
          key={choice.label}
          {...choice.link}
          className={styles.item ?? ''}
          activeProps={{ className: styles.on ?? '', 'aria-current': 'page' }}
        >
          {choice.label}
        </Link>
      ))}
    </nav>
  );
}
