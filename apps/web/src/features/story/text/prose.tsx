import { lazy, Suspense } from 'react';
import styles from './text.module.css';

const Markdown = lazy(() => import('./markdown'));

/** The words at once, in their form a moment later. */
export function Prose({ children }: { readonly children: string }) {
  return (
    <Suspense fallback={<p className={styles['raw']}>{children}</p>}>
      <Markdown>{children}</Markdown>
    </Suspense>
  );
}
