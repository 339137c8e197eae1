import { Button, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '../../lib/api';
import { useT } from '../../lib/i18n';
import { meQuery } from '../../lib/me';
import { peopleQuery } from '../../lib/workspace-queries';
import { useForm } from '../../ui/form';
import { FormError } from '../../ui/form-parts';
import { showToast } from '../../ui/toast-store';
import styles from './people.module.css';

export function WorkspaceName({ workspace, name }: { readonly workspace: string; readonly name: string }) {
  const t = useT('workspace');
  const ui = useT('ui');
  const queries = useQueryClient();
  const form = useForm({ name: 'required' }, async (body) => {
    await call('workspace.edit', { params: { workspace }, body });
    await Promise.all([
      queries.invalidateQueries({ queryKey: peopleQuery(workspace).queryKey }),
      queries.invalidateQueries({ queryKey: meQuery.queryKey }),
    ]);
    showToast({ title: t('workspace.renamed') });
  });
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <div className={styles.name}>
        <TextInput
          key={name}
          id="workspace-name"
          name="name"
          label={t('workspace.rename')}
          defaultValue={name}
          maxLength={60}
          error={form.errorAt('name')}
        />
        <Button type="submit" size="sm" variant="default" loading={form.busy}>
          {ui('save')}
        </Button>
      </div>
      <FormError>{form.error}</FormError>
    </form>
  );
}
