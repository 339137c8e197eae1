import { Button, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../../lib/api';
import { useT } from '../../lib/i18n';
import { projectsQuery } from '../../lib/workspace-queries';
import { useForm } from '../../ui/form';
import { FormError } from '../../ui/form-parts';
import { Modal } from '../../ui/modal';
import styles from './dialog.module.css';
import { projectKey } from './shapes';
import { suggestedKey } from './suggested-key';

interface Props {
  readonly workspace: string;
  readonly taken: ReadonlySet<string>;
  readonly onClose: () => void;
}

/** A name is enough: the key is suggested from it. */
export function CreateProject({ workspace, taken, onClose }: Props) {
  const t = useT('workspace');
  const ui = useT('ui');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [typedKey, setTypedKey] = useState<string | null>(null);
  const key = typedKey ?? suggestedKey(name, taken);
  const form = useForm({ name: 'required', key: 'required' }, async () => {
    const body = { name: name.trim(), key };
    const project = await call('project.create', { params: { workspace }, body });
    await queries.invalidateQueries({ queryKey: projectsQuery(workspace).queryKey });
    await navigate({ to: '/$workspace/$key/columns', params: { workspace, key: project.key } });
  });
  const invalid = key !== '' && !projectKey.test(key) ? t('create.keyInvalid') : undefined;
  return (
    <Modal onClose={onClose} title={t('create.title')}>
      <form className={styles.form} onSubmit={form.onSubmit} noValidate>
        <TextInput
          data-autofocus
          name="name"
          label={t('create.name')}
          maxLength={60}
          autoComplete="off"
          value={name}
          error={form.errorAt('name')}
          onChange={(event) => {
            setName(event.target.value);
          }}
        />
        <TextInput
          name="key"
          label={t('create.key')}
          description={t('create.keyHint', { example: `${key === '' ? 'SHOP' : key}-12` })}
          maxLength={10}
          autoComplete="off"
          spellCheck={false}
          value={key}
          error={invalid ?? form.errorAt('key')}
          onChange={(event) => {
            setTypedKey(event.target.value.toUpperCase());
          }}
        />
        <FormError>{form.error}</FormError>
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose}>
            {ui('cancel')}
          </Button>
          <Button type="submit" loading={form.busy} disabled={invalid !== undefined}>
            {t('create.submit')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
