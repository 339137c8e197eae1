import { countWhole, pointsOf } from '@rondo/domain';
import { useState } from 'react';
import { numberText, signed } from '../../../lib/numbers';
import styles from './parts.module.css';
import { CountedDialog, type Counted } from './stories-dialog';
import { useAmount } from '../../../live/marks/amount';

interface Props {
  readonly label: string;
  readonly stories: readonly Counted[];
  /** Where it is not the sum of theirs. */
  readonly points?: number | undefined;
  /** By how much it became more or less. */
  readonly isChange?: true;
}

/** A number that opens to the stories behind it. */
export function Figure({ label, stories, points = pointsOf(stories), isChange }: Props) {
  const amount = useAmount();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={styles.figure} onClick={() => setOpen(true)}>
        <span className={styles.label}>{label}</span>
        <span className={styles.number}>
          <strong>{countWhole(stories)}</strong> {amount(points, (isChange ? signed : numberText)(points))}
        </span>
      </button>
      {open && <CountedDialog title={label} stories={stories} onClose={() => setOpen(false)} />}
    </>
  );
}
