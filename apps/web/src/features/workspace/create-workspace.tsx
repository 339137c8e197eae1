import { Button, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../../lib/api';
import { useT } from '../../lib/i18n';
import { meQuery } from '../../lib/me';
import { useForm } from '../../ui/form';
import { FormError } from '../../ui/form-parts';
import { Modal } from '../../ui/modal';
import styles from './dialog.module.css';
import { reservedSlugs, workspaceSlug } from './shapes';
import { suggestedSlug } from './suggested-key';

export function CreateWorkspace({ onClose }: { readonly onClose: () => void }) {
  const t = useT('workspace');
  const ui = useT('ui');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [typedSlug, setTypedSlug] = useState<string | null>(null);
  const slug = typedSlug ?? suggestedSlug(name);
  const form = useForm({ name: 'required', slug: 'required' }, async () => {
    const workspace = await call('workspace.create', { body: { name: name.trim(), slug } });
    await queries.refetchQueries({ queryKey: meQuery.queryKey });
    await navigate({ to: '/$workspace', params: { workspace: workspace.slug } });
  });
  const invalid =
    slug === ''
      ? undefined
      : reservedSlugs.has(slug)
        ? t('workspace.slugReserved')
        : workspaceSlug.test(slug)
          ? undefined
          : t('workspace.slugInvalid');
  return (
    <Modal onClose={onClose} title={t('workspace.title')}>
      <form className={styles.form} onSubmit={form.onSubmit} noValidate>
        <TextInput
          data-autofocus
          name="name"
          label={t('workspace.name')}
          maxLength={60}
          autoComplete="off"
          value={name}
          error={form.errorAt('name')}
          onChange={(event) => {
            setName(event.target.value);
          }}
        />
        <TextInput
          name="slug"
          label={t('workspace.slug')}
          description={t('workspace.slugHint')}
          maxLength={40}
          autoComplete="off"
          spellCheck={false}
          value={slug}
          error={invalid ?? form.errorAt('slug')}
          onChange={(event) => {
            setTypedSlug(event.target.value.toLowerCase());
          }}
        />
        <FormError>{form.error}</FormError>
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose}>
            {ui('cancel')}
          </Button>
          <Button type="submit" loading={form.busy} disabled={invalid !== undefined}>
            {t('workspace.submit')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
