import { Button, NativeSelect, TextInput } from '@mantine/core';
import { scopes, type Scope } from '@rondo/domain';
import { useState } from 'react';
import { call } from '../../lib/api';
import { useT } from '../../lib/i18n';
import { useForm } from '../../ui/form';
import { FormError } from '../../ui/form-parts';
import { Modal } from '../../ui/modal';
import styles from './account.module.css';

const lifetimes = [7, 30, 90, 365];

interface Props {
  readonly onClose: () => void;
  readonly onMade: (secret: string | null) => void;
}

export function CreateToken({ onClose, onMade }: Props) {
  const t = useT('account');
  const ui = useT('ui');
  const roles = useT('roles');
  const [scope, setScope] = useState<Scope>('read');
  const [days, setDays] = useState(90);
  const form = useForm({ name: 'required' }, async ({ name }) => {
    const { secret } = await call('me.tokens.create', { body: { name, scope, days } });
    onMade(secret);
  });
  return (
    <Modal onClose={onClose} title={t('tokens.create')}>
      <form className={styles.form} onSubmit={form.onSubmit} noValidate>
        <TextInput
          data-autofocus
          name="name"
          maxLength={60}
          autoComplete="off"
          label={t('tokens.name')}
          error={form.errorAt('name')}
        />
        <NativeSelect
          label={t('tokens.scope')}
          description={roles(`scopeHint.${scope}`)}
          value={scope}
          data={scopes.map((value) => ({ value, label: roles(`scope.${value}`) }))}
          onChange={(event) => {
            setScope(event.currentTarget.value as Scope);
          }}
        />
        <NativeSelect
          label={t('tokens.days')}
          value={String(days)}
          data={lifetimes.map((count) => ({ value: String(count), label: t('tokens.daysCount', { count }) }))}
          onChange={(event) => {
            setDays(Number(event.currentTarget.value));
          }}
        />
        <FormError>{form.error}</FormError>
        <div className={styles.links}>
          <Button type="submit" loading={form.busy}>
            {t('tokens.submit')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {ui('cancel')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
