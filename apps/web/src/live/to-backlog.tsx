import { Button } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useT } from '../lib/i18n';

/** The next step where a page has no stories to work with. */
export function ToBacklog() {
  const t = useT('marks');
  const { workspace, key } = useParams({ from: '/inside/$workspace/$key' });
  return (
    <Button component={Link} variant="default" to={`/${workspace}/${key}/backlog`}>
      {t('toBacklog')}
    </Button>
  );
}
