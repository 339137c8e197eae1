import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../lib/api';
import { useT } from '../../lib/i18n';
import { useForm } from '../../ui/form';
import { FormError, Password } from '../../ui/form-parts';
import { Panel } from '../../ui/panel';
import { showToast } from '../../ui/toast-store';
import styles from './account.module.css';

export function PasswordForm() {
  const t = useT('account');
  const queries = useQueryClient();
  const [round, setRound] = useState(0);
  const form = useForm({ current: 'required', next: 'password' }, async (body) => {
    await call('me.password', { body });
    setRound(round + 1);
    await queries.invalidateQueries({ queryKey: ['sessions'] });
    showToast({ title: t('password.done') });
  });
  return (
    <Panel id="password" title={t('password.title')} text={t('password.text')}>
      <form key={round} className={styles.form} onSubmit={form.onSubmit} noValidate>
        <Password
          name="current"
          autoComplete="current-password"
          label={t('password.current')}
          error={form.errorAt('current')}
        />
        <Password name="next" autoComplete="new-password" label={t('password.next')} error={form.errorAt('next')} />
        <FormError>{form.error}</FormError>
        <div>
          <Button type="submit" variant="default" loading={form.busy}>
            {t('password.submit')}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
