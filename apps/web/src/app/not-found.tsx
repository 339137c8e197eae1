import { Link } from '@tanstack/react-router';
import { useT } from '../lib/i18n';
import { EmptyState } from '../ui/states';
import { PageTitle } from '../ui/top-bar';

export function NotFound() {
  const t = useT('shell');
  return (
    <>
      <PageTitle>{t('notFound.title')}</PageTitle>
      <EmptyState title={t('notFound.text')} action={<Link to="/">{t('notFound.home')}</Link>} />
    </>
  );
}
