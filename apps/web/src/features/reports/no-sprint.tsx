import { useT } from '../../lib/i18n';
import { EmptyState } from '../../ui/states';

export function NoSprint() {
  const t = useT('reports');
  return <EmptyState title={t('noSprint')}>{t('noSprintText')}</EmptyState>;
}
