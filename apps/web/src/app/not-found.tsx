import { Link } from '@tanstack/react-router';
import { useT } from '../lib/i18n';
import { EmptyState } from '../ui/states';

export function NotFound() {
  const t = useT('shell');
  return (
    <EmptyState title={t('notFound.title')} action={<Link to="/">{t('notFound.home')}</Link>}>
      {t('notFound.text')}
    </EmptyState>
  );
}
