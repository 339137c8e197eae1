import { Button, Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../../lib/api';
import { useT } from '../../lib/i18n';
import { projectsQuery } from '../../lib/workspace-queries';
import { useAll, useMay, useRole } from '../../live/hooks';
import { Confirm } from '../../ui/confirm';
import { useForm } from '../../ui/form';
import { FormError } from '../../ui/form-parts';
import { Panel } from '../../ui/panel';
import { showToast } from '../../ui/toast-store';
import styles from './settings.module.css';
import { useWrite } from '../../live/use-write';

export default function GeneralPage() {
  const isLead = useRole() === 'lead';
  return (
    <div className={styles.part}>
      <Names />
      {isLead && <Endings />}
    </div>
  );
}

function Names() {
  const t = useT('settings');
  const ui = useT('ui');
  const [project] = useAll('project');
  const mayEdit = useMay('project.edit');
  const write = useWrite();
  const form = useForm({ name: 'required', description: null }, (body) => {
    if (write({ name: 'project.edit', body })) showToast({ title: t('general.saved') });
    return Promise.resolve();
  });
  if (project === undefined) return null;
  return (
    <form key={`${project.name} ${project.description}`} className={styles.part} onSubmit={form.onSubmit} noValidate>
      <TextInput
        name="name"
        label={t('general.name')}
        maxLength={60}
        readOnly={!mayEdit}
        defaultValue={project.name}
        error={form.errorAt('name')}
      />
      <Textarea
        name="description"
        label={t('general.description')}
        maxLength={2000}
        minRows={3}
        rows={3}
        readOnly={!mayEdit}
        defaultValue={project.description}
        error={form.errorAt('description')}
      />
      <TextInput label={t('general.key')} description={t('general.keyHint')} value={project.key} readOnly />
      <FormError>{form.error}</FormError>
      {mayEdit && (
        <div>
          <Button type="submit" loading={form.busy}>
            {ui('save')}
          </Button>
        </div>
      )}
    </form>
  );
}

function Endings() {
  const t = useT('settings');
  const params = useParams({ from: '/inside/$workspace/$key' });
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [project] = useAll('project');
  const write = useWrite();
  const [asking, setAsking] = useState(false);
  const remove = async (): Promise<void> => {
    await call('project.delete', { params });
    await navigate({ to: '/$workspace', params: { workspace: params.workspace } });
    await queries.invalidateQueries({ queryKey: projectsQuery(params.workspace).queryKey });
  };
  const archived = (project?.archivedAt ?? null) !== null;
  const toggle = (): void => {
    write({ name: archived ? 'project.reopen' : 'project.archive', body: {} });
  };
  return (
    <div className={styles.danger}>
      <Panel
        title={t(archived ? 'general.reopen' : 'general.archive')}
        text={t(archived ? 'general.reopenText' : 'general.archiveText')}
        action={
          <Button variant="default" onClick={toggle}>
            {t(archived ? 'general.reopen' : 'general.archive')}
          </Button>
        }
      >
        {null}
      </Panel>
      <Panel
        title={t('general.delete')}
        text={t('general.deleteText')}
        action={
          <Button id="delete-project" variant="outline" color="red" onClick={() => setAsking(true)}>
            {t('general.delete')}
          </Button>
        }
      >
        {null}
      </Panel>
      {asking && (
        <Confirm
          title={t('general.delete')}
          action={t('general.delete')}
          word={{ label: t('general.deleteWord', { key: params.key }), value: params.key }}
          onConfirm={remove}
          onClose={() => setAsking(false)}
        >
          {t('general.deleteText')}
        </Confirm>
      )}
    </div>
  );
}
