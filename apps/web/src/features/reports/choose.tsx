import type { ReactNode } from 'react';
import styles from './reports.module.css';
import type { ReportSearch } from './search';
import { useReportSearch, useSetSearch } from './use-report';

interface Props {
  readonly part: { [Key in keyof ReportSearch]?: ReportSearch[Key] | undefined };
  readonly children: ReactNode;
}

/** A number or a name that shows the records behind it further down. */
export function Choose({ part, children }: Props) {
  const search = useReportSearch();
  const set = useSetSearch();
  const chosen = Object.entries(part).every(([name, value]) => search[name as keyof ReportSearch] === value);
  return (
    <button
      type="button"
      className={styles.count}
      aria-pressed={chosen}
      onClick={() => {
        set(part);
      }}
    >
      {children}
    </button>
  );
}
