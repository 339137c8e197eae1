import { Button } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useT } from '../../lib/i18n';
import { EmptyState } from '../../ui/states';
import { filterOf } from './search';
import { useReportSearch, useSetSearch } from './use-report';

interface Props {
  readonly of: 'velocity' | 'flow' | 'cycle' | 'stages' | 'ageing' | 'throughput' | 'blocked';
}

/** What is missing for a report, and what brings it: other stories than those that the filter lets pass, or work on the board. */
export function Nothing({ of }: Props) {
  const t = useT('reports');
  const set = useSetSearch();
  const params = useParams({ from: '/inside/$workspace/$key' });
  const narrowed = Object.keys(filterOf(useReportSearch())).length > 0;
  return (
    <EmptyState
      title={t(`${of}.empty`)}
      action={
        narrowed ? (
          <Button
            variant="default"
            onClick={() => {
              set({ types: undefined, epics: undefined, labels: undefined });
            }}
          >
            {t('allStories')}
          </Button>
        ) : (
          <Button
            variant="default"
            component={Link}
            {...({ to: of === 'velocity' ? '/$workspace/$key/sprints' : '/$workspace/$key/ring', params } as object)}
          >
            {t(of === 'velocity' ? 'toSprints' : 'toBoard')}
          </Button>
        )
      }
    >
      {narrowed ? t('narrowed') : t(`${of}.emptyText`)}
    </EmptyState>
  );
}
