import { Button } from '@mantine/core';
import { useState } from 'react';
import { call } from '../../lib/api';
import { useT } from '../../lib/i18n';
import { setMe } from '../../lib/me';
import { useForm } from '../../ui/form';
import { FormError, Password } from '../../ui/form-parts';
import { ClosedDoor } from './closed-door';
import { Door } from './door';
import { useTicket } from './use-ticket';

/** A reset link from an admin: a new password, and every session ends. */
export default function ResetPage() {
  const t = useT('session');
  const { secret, data: ticket, reason } = useTicket();
  if (secret === null) return <ClosedDoor>{t('noSecret')}</ClosedDoor>;
  if (reason !== null) return <ClosedDoor>{reason}</ClosedDoor>;
  if (ticket === undefined) return <Door title={t('checking')}>{null}</Door>;
  if (ticket.kind !== 'reset') return <ClosedDoor>{t('wrongLink')}</ClosedDoor>;
  return <NewPassword key={secret} secret={secret} email={ticket.email ?? ''} />;
}

function NewPassword({ secret, email }: { readonly secret: string; readonly email: string }) {
  const t = useT('session');
  const [done, setDone] = useState(false);
  const form = useForm({ password: 'password' }, async ({ password }) => {
    await call('password.reset', { body: { secret, password } });
    setMe(null);
    setDone(true);
  });
  if (done) return <ClosedDoor title={t('reset.title')}>{t('reset.done')}</ClosedDoor>;
  return (
    <Door title={t('reset.title')} text={t('reset.text', { email })}>
      <form onSubmit={form.onSubmit} noValidate>
        <Password
          name="password"
          autoComplete="new-password"
          autoFocus
          label={t('reset.next')}
          description={t('passwordHint')}
          error={form.errorAt('password')}
        />
        <FormError>{form.error}</FormError>
        <Button type="submit" size="sm" loading={form.busy}>
          {t('reset.submit')}
        </Button>
      </form>
    </Door>
  );
}
