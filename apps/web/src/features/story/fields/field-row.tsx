import { useId, type ReactNode } from 'react';
import { useT } from '../../../lib/i18n';
import { useSizeName } from '../../../live/marks/amount';
import type { en } from '../english';
import styles from './fields.module.css';

export type FieldName = keyof typeof en.field;

interface Props {
  readonly name: FieldName | 'points';
  readonly error?: string | null;
  /** Is given the id of the label. */
  readonly children: (labelId: string) => ReactNode;
}

export function FieldRow({ name, error = null, children }: Props) {
  const t = useT('story');
  const sizeName = useSizeName();
  const id = useId();
  return (
    <>
      <span id={id} className={styles['label']}>
        {name === 'points' ? sizeName : t(`field.${name}`)}
      </span>
      <div className={styles['cell']}>
        {children(id)}
        <FieldError>{error}</FieldError>
      </div>
    </>
  );
}

export function FieldError({ children }: { readonly children: string | null }) {
  return children === null ? null : (
    <p role="alert" className={styles['error']}>
      {children}
    </p>
  );
}

/** What a field shows when it is empty. */
export function Nothing({ children }: { readonly children: string }) {
  return <span className={styles['nothing']}>{children}</span>;
}
