import { Link, useNavigate, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import styles from './reports.module.css';
import type { ReportName, ReportSearch } from './search';
import { useReportSearch } from './use-report';

/** Where another report tells more, about the same stories. */
function useAddress() {
  const { workspace, key } = useParams({ from: '/inside/$workspace/$key' });
  const { types, epics, labels } = useReportSearch();
  return (report: ReportName, search: ReportSearch) =>
    ({
      to: '/$workspace/$key/reports/$report',
      params: { workspace, key, report },
      search: { types, epics, labels, ...search } as never,
    }) as const;
}

interface Props {
  readonly report: ReportName;
  readonly search: ReportSearch;
  readonly children: ReactNode;
}

export function ToReport({ report, search, children }: Props) {
  return (
    <Link className={styles.open ?? ''} {...useAddress()(report, search)}>
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
