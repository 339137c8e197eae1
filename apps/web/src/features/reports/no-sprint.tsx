import { Button } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useT } from '../../lib/i18n';
import { EmptyState } from '../../ui/states';

export function NoSprint() {
  const t = useT('reports');
  const params = useParams({ from: '/inside/$workspace/$key' });
  return (
    <EmptyState
      title={t('noSprint')}
      action={
        <Button variant="default" component={Link} {...({ to: '/$workspace/$key/sprints', params } as object)}>
          {t('toSprints')}
        </Button>
      }
    >
      {t('noSprintText')}
    </EmptyState>
  );
}
