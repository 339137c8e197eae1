import { useEffect, type ReactNode } from 'react';
import styles from './page.module.css';
import { PageTitle } from './top-bar';

interface Props {
  readonly title: string;
  /** The text beside the title. */
  readonly aside?: ReactNode;
  /** For lists that need the room. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A page that is read from top to bottom. */
export function Page({ title, aside, wide = false, children }: Props) {
  useDocumentTitle(title);
  return (
    <div className={styles.page} data-wide={wide || undefined}>
      <PageTitle aside={aside}>{title}</PageTitle>
      {children}
    </div>
  );
}

export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Rondo`;
  }, [title]);
}
