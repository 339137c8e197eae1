import { Button, TextInput } from '@mantine/core';
import { useRouter, useSearch } from '@tanstack/react-router';
import { call } from '../../lib/api';
import { useT } from '../../lib/i18n';
import { setMe } from '../../lib/me';
import { useForm } from '../../ui/form';
import { FormError, Password } from '../../ui/form-parts';
import { Door } from './door';
import styles from './door.module.css';

export default function SignInPage() {
  const t = useT('session');
  const router = useRouter();
  const { to = '/' } = useSearch({ from: '/sign-in' });
  const form = useForm({ email: 'email', password: 'required' }, async (body) => {
    setMe(await call('session.create', { body }));
    router.history.push(to);
  });
  return (
    <Door title={t('signIn.title')}>
      <form onSubmit={form.onSubmit} noValidate>
        <TextInput
          name="email"
          type="email"
          autoComplete="username"
          autoFocus
          label={t('email')}
          error={form.errorAt('email')}
        />
        <Password
          name="password"
          autoComplete="current-password"
          label={t('password')}
          error={form.errorAt('password')}
        />
        <FormError>{form.error}</FormError>
        <Button type="submit" size="sm" loading={form.busy}>
          {t('signIn.submit')}
        </Button>
        <p className={styles.note}>{t('signIn.forgot')}</p>
      </form>
    </Door>
  );
}
