import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { projectRoles, type ProjectRole, type WorkspaceRole } from '@rondo/domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../lib/api';
import { useT } from '../../lib/i18n';
import { projectsQuery } from '../../lib/workspace-queries';
import { useForm } from '../../ui/form';
import { FormError } from '../../ui/form-parts';
import { Modal } from '../../ui/modal';
import { SecretOnce } from '../../ui/secret-once';
import { addressWithSecret } from './address';
import styles from './dialog.module.css';
import { givenRoles } from './given-roles';
import { invitationsQuery } from './invitations-query';

interface Props {
  readonly workspace: string;
  readonly mine: WorkspaceRole;
  readonly onClose: () => void;
}

/** A link that somebody joins with; no mail server is needed. */
export function Invite({ workspace, mine, onClose }: Props) {
  const t = useT('workspace');
  const ui = useT('ui');
  const roles = useT('roles');
  const queries = useQueryClient();
  const [role, setRole] = useState<WorkspaceRole>('member');
  const [projectRole, setProjectRole] = useState<ProjectRole>('contributor');
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [made, setMade] = useState<{ readonly link: string | null } | null>(null);
  const { data: projects = [] } = useQuery(projectsQuery(workspace));
  const open = projects.filter(({ archivedAt, role: own }) => archivedAt === null && own === 'lead');
  const real = open.filter(({ demo }) => !demo).map(({ key }) => key);
  // Where there is one project, it is what one invites to.
  const keys = chosen ?? (real.length === 1 ? real : []);
  const form = useForm({ email: null }, async ({ email }) => {
    const body = {
      role,
      ...(email === '' ? {} : { email }),
      ...(keys.length === 0 ? {} : { projects: keys.map((key) => ({ key, role: projectRole })) }),
    };
    const { secret } = await call('invitation.create', { params: { workspace }, body });
    setMade({ link: secret === null ? null : addressWithSecret('/join', secret) });
    await queries.invalidateQueries({ queryKey: invitationsQuery(workspace).queryKey });
  });
  return (
    <Modal onClose={onClose} title={t('invite.title')}>
      {made !== null ? (
        <div className={styles.form}>
          {made.link === null ? (
            <p className={styles.text}>{t('invite.repeated')}</p>
          ) : (
            <SecretOnce label={t('invite.link')} text={t('invite.linkText')} value={made.link} />
          )}
          <div className={styles.buttons}>
            <Button variant="default" onClick={onClose}>
              {ui('close')}
            </Button>
          </div>
        </div>
      ) : (
        <form className={styles.form} onSubmit={form.onSubmit} noValidate>
          <p className={styles.text}>{t('invite.text')}</p>
          <NativeSelect
            data-autofocus
            label={t('invite.role')}
            description={roles(`workspaceHint.${role}`)}
            value={role}
            data={givenRoles(mine).map((value) => ({ value, label: roles(`workspace.${value}`) }))}
            onChange={(event) => {
              setRole(event.currentTarget.value as WorkspaceRole);
            }}
          />
          <TextInput
            name="email"
            type="email"
            autoComplete="off"
            label={`${t('invite.email')} (${ui('optional')})`}
            error={form.errorAt('email')}
          />
          {open.length > 0 && (
            <Checkbox.Group label={t('invite.projects')} value={[...keys]} onChange={setChosen}>
              <div className={styles.choices}>
                {open.map(({ key, name }) => (
                  <Checkbox key={key} value={key} label={`${name} (${key})`} />
                ))}
              </div>
            </Checkbox.Group>
          )}
          {keys.length > 0 && (
            <NativeSelect
              label={t('invite.asRole')}
              description={roles(`projectHint.${projectRole}`)}
              value={projectRole}
              data={projectRoles.map((value) => ({ value, label: roles(`project.${value}`) }))}
              onChange={(event) => {
                setProjectRole(event.currentTarget.value as ProjectRole);
              }}
            />
          )}
          <FormError>{form.error}</FormError>
          <div className={styles.buttons}>
            <Button variant="default" onClick={onClose}>
              {ui('cancel')}
            </Button>
            <Button type="submit" loading={form.busy}>
              {t('invite.submit')}
            </Button>
          </div>
        </form>
      )}
    </Modal>
  );
}
