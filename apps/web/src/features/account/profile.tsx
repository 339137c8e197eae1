import { Button, TextInput } from '@mantine/core';
import type { Hue } from '@rondo/domain';
import { useState } from 'react';
import { call } from '../../lib/api';
import { useT } from '../../lib/i18n';
import { setMe, useMe } from '../../lib/me';
import { Avatar } from '../../ui/avatar';
import { useForm } from '../../ui/form';
import { FormError } from '../../ui/form-parts';
import { HuePicker } from '../../ui/hue-picker';
import { Panel } from '../../ui/panel';
import { showToast } from '../../ui/toast-store';
import styles from './account.module.css';

export function Profile() {
  const t = useT('account');
  const ui = useT('ui');
  const { user } = useMe();
  const [color, setColor] = useState<Hue>(user.color);
  const form = useForm({ name: 'required' }, async ({ name }) => {
    setMe(await call('me.edit', { body: { name, color } }));
    showToast({ title: t('profile.saved') });
  });
  return (
    <Panel id="profile" title={t('profile.title')}>
      <form className={styles.form} onSubmit={form.onSubmit} noValidate>
        <TextInput
          name="name"
          autoComplete="name"
          maxLength={80}
          label={t('profile.name')}
          defaultValue={user.name}
          error={form.errorAt('name')}
        />
        <div>
          <p className={styles.label}>{t('profile.email')}</p>
          <p className={styles.fixed}>{user.email}</p>
          <p className={styles.hint}>{t('profile.emailText')}</p>
        </div>
        <div>
          <p className={styles.label}>{t('profile.color')}</p>
          <p className={styles.hint}>{t('profile.colorText')}</p>
          <div className={styles.color}>
            <Avatar name={user.name} hue={color} size={26} decorative />
            <HuePicker label={t('profile.color')} value={color} nameOf={(hue) => t(`hue.${hue}`)} onChange={setColor} />
          </div>
        </div>
        <FormError>{form.error}</FormError>
        <div>
          <Button type="submit" loading={form.busy}>
            {ui('save')}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
