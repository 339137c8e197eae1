import type { Hue } from '@rondo/domain';
import { memo } from 'react';
import { useEntity } from '../hooks';
import styles from './marks.module.css';

/** A word in the tint of its colour: labels, epics. */
export const Chip = memo(function Chip({ name, color }: { readonly name: string; readonly color: Hue }) {
  return (
    <span className={styles.chip} data-hue={color} title={name}>
      <span>{name}</span>
    </span>
  );
});

export const LabelChip = memo(function LabelChip({ id }: { readonly id: string }) {
  const label = useEntity('label', id);
  return label === undefined ? null : <Chip name={label.name} color={label.color} />;
});
