import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useT } from '../../lib/i18n';
import { Door } from './door';

/** A link that opens nothing, and where to go instead. */
export function ClosedDoor({ title, children }: { readonly title?: string; readonly children: ReactNode }) {
  const t = useT('session');
  return (
    <Door title={title ?? t('ticketTitle')} text={children}>
      <Link to="/sign-in">{t('toSignIn')}</Link>
    </Door>
  );
}
