import { Button, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../../lib/api';
import { useT } from '../../lib/i18n';
import { projectsQuery } from '../../lib/workspace-queries';
import { useAll, useMay, useRole } from '../../live/hooks';
import { CommitArea } from '../../ui/commit-area';
import { CommitInput } from '../../ui/commit-input';
import { Confirm } from '../../ui/confirm';
import { Panel } from '../../ui/panel';
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

/** Both save themselves when one leaves them, and can be undone. */
function Names() {
  const t = useT('settings');
  const ui = useT('ui');
  const [project] = useAll('project');
  const mayEdit = useMay('project.edit');
  const write = useWrite();
  if (project === undefined) return null;
  return (
    <>
      <CommitInput
        label={t('general.name')}
        maxLength={60}
        readOnly={!mayEdit}
        value={project.name}
        refuse={(name) => (name === '' ? ui('required') : null)}
        onCommit={(name, replaced) => write({ name: 'project.edit', body: { name, replaced: { name: replaced } } })}
      />
      <CommitArea
        label={t('general.description')}
        maxLength={2000}
        autosize
        minRows={3}
        readOnly={!mayEdit}
        value={project.description}
        onCommit={(description, replaced) =>
          write({ name: 'project.edit', body: { description, replaced: { description: replaced } } })
        }
      />
      <TextInput
        variant="unstyled"
        classNames={{ input: styles.fixed ?? '' }}
        label={t('general.key')}
        description={t('general.keyHint')}
        value={project.key}
        readOnly
      />
    </>
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
