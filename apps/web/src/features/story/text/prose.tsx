import { lazy, Suspense } from 'react';
import styles from './text.module.css';

const loadMarkdown = () => import('./markdown');

/** Away from the server the form may be out of reach; the words are not. */
const Markdown = lazy(() => loadMarkdown().catch(() => ({ default: Plain })));

/** Fetches what reading needs while there is a connection. */
export const prepareProse = (): void => void loadMarkdown().catch(() => undefined);

function Plain({ children }: { readonly children: string }) {
  return <p className={styles['raw']}>{children}</p>;
}

/** The words at once, in their form a moment later. */
export function Prose({ children }: { readonly children: string }) {
  return (
    <Suspense fallback={<Plain>{children}</Plain>}>
      <Markdown>{children}</Markdown>
    </Suspense>
  );
}
