import { Select } from '@mantine/core';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { lazy, Suspense, type ComponentType } from 'react';
import { useT } from '../../lib/i18n';
import { useAll } from '../../live/hooks';
import { useDocumentTitle } from '../../ui/page';
import { EmptyState, Waiting } from '../../ui/states';
import { PageTitle } from '../../ui/top-bar';
import { Filters } from './filters';
import styles from './reports.module.css';
import { reportNames, type ReportName } from './search';
import { SprintChoice } from './sprint-choice';
import { useReportSearch } from './use-report';

const plots: Record<ReportName, ComponentType> = {
  sprint: lazy(() => import('./plots/sprint')),
  burn: lazy(() => import('./plots/burn')),
  velocity: lazy(() => import('./plots/velocity')),
  flow: lazy(() => import('./plots/flow')),
  cycle: lazy(() => import('./plots/cycle')),
  stages: lazy(() => import('./plots/stages')),
  ageing: lazy(() => import('./plots/ageing')),
  throughput: lazy(() => import('./plots/throughput')),
  blocked: lazy(() => import('./plots/blocked')),
  forecast: lazy(() => import('./plots/forecast')),
};
const ofSprint: ReadonlySet<ReportName> = new Set(['sprint', 'burn']);

/** What the history of the project says, one question at a time. */
export default function ReportsPage() {
  const t = useT('reports');
  const navigate = useNavigate();
  const { workspace, key, report } = useParams({ from: '/inside/$workspace/$key/reports/$report' });
  const { types, epics, labels, weeks } = useReportSearch();
  const [project] = useAll('project');
  const name = reportNames.find((known) => known === report);
  useDocumentTitle(`${name === undefined ? t('title') : t(`names.${name}`)} · ${project?.name ?? key}`);
  const open = (next: ReportName) => ({
    to: '/$workspace/$key/reports/$report',
    params: { workspace, key, report: next },
    search: { types, epics, labels, weeks } as never,
  });
  const Plot = name === undefined ? null : plots[name];
  return (
    <div className={styles.page}>
      <PageTitle aside={project?.name}>{t('title')}</PageTitle>
      <nav className={styles.nav} aria-label={t('title')}>
        {reportNames.map((next) => (
          <Link
            key={next}
            {...(open(next) as { to: '/' })}
            className={styles.entry ?? ''}
            activeOptions={{ includeSearch: false }}
            activeProps={{ className: styles.on ?? '', 'aria-current': 'page' }}
          >
            {t(`names.${next}`)}
          </Link>
        ))}
      </nav>
      <div className={styles.main}>
        <div className={styles.bar}>
          <Select
            className={styles.small ?? ''}
            aria-label={t('title')}
            size="xs"
            allowDeselect={false}
            data={reportNames.map((next) => ({ value: next, label: t(`names.${next}`) }))}
            value={name ?? null}
            onChange={(next) => void navigate(open(next as ReportName) as never)}
          />
          {name !== undefined && ofSprint.has(name) && <SprintChoice />}
          {name !== undefined && <Filters windowed={!ofSprint.has(name) && name !== 'velocity'} />}
        </div>
        {Plot === null ? (
          <EmptyState title={t('unknown')} />
        ) : (
          <Suspense fallback={<Waiting rows={8} />}>
            <Plot />
          </Suspense>
        )}
      </div>
    </div>
  );
}
