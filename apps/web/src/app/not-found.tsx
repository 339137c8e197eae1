import { Link } from '@tanstack/react-router';
import { useT } from '../lib/i18n';
import { useDocumentTitle } from '../ui/page';
import { EmptyState } from '../ui/states';
import { PageTitle } from '../ui/top-bar';

export function NotFound() {
  const t = useT('shell');
  useDocumentTitle(t('notFound.title'));
  return (
    <>
      <PageTitle>{t('notFound.title')}</PageTitle>
      <EmptyState title={t('notFound.text')} action={<Link to="/">{t('notFound.home')}</Link>} />
    </>
  );
}
