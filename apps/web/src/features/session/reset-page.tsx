import { Button } from '@mantine/core';
import { useState } from 'react';
import { call, reasonOf } from '../../lib/api';
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
  const { secret, data: ticket, error } = useTicket();
  const [done, setDone] = useState(false);
  const form = useForm({ password: 'password' }, async ({ password }) => {
    await call('password.reset', { body: { secret: secret ?? '', password } });
    setMe(null);
    setDone(true);
  });
  if (done) return <ClosedDoor title={t('reset.title')}>{t('reset.done')}</ClosedDoor>;
  if (secret === null) return <ClosedDoor>{t('noSecret')}</ClosedDoor>;
  if (error !== null) return <ClosedDoor>{reasonOf(error)}</ClosedDoor>;
  if (ticket === undefined) return <Door title={t('checking')}>{null}</Door>;
  if (ticket.kind !== 'reset') return <ClosedDoor>{t('noSecret')}</ClosedDoor>;
  return (
    <Door title={t('reset.title')} text={t('reset.text', { email: ticket.email ?? '' })}>
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
