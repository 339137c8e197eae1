import { Link, useNavigate, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import styles from './reports.module.css';
import type { ReportName, ReportSearch } from './search';
import { useReportSearch } from './use-report';

/** Where another report tells more, about the same stories. */
function useAddress() {
  const { workspace, key } = useParams({ from: '/inside/$workspace/$key' });
  const { types, epics, labels } = useReportSearch();
  return (report: ReportName, search: ReportSearch, part?: string) =>
    ({
      to: '/$workspace/$key/reports/$report',
      params: { workspace, key, report },
      search: { types, epics, labels, ...search } as never,
      ...(part === undefined ? {} : { hash: part }),
    }) as const;
}

interface Props {
  readonly report: ReportName;
  readonly search: ReportSearch;
  /** Of its page: the records of one number. */
  readonly part?: string;
  readonly children: ReactNode;
}

export function ToReport({ report, search, part, children }: Props) {
  return (
    <Link className={styles.open ?? ''} {...useAddress()(report, search, part)}>
      {children}
    </Link>
  );
}

/** The same by a click on a plot. */
export function useToReport(): (report: ReportName, search: ReportSearch) => void {
  const navigate = useNavigate();
  const address = useAddress();
  return (report, search) => void navigate(address(report, search));
}
