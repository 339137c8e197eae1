import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useT } from '../../lib/i18n';
import { useMe } from '../../lib/me';
import { peopleQuery } from '../../lib/workspace-queries';
import { Page } from '../../ui/page';
import { Rows } from '../../ui/rows';
import { ErrorState, Waiting } from '../../ui/states';
import { TopBarFill } from '../../ui/top-bar';
import { Invitations } from './invitations';
import { Invite } from './invite';
import styles from './people.module.css';
import { PersonRow } from './person-row';
import { WorkspaceName } from './workspace-name';

/** Who is in the workspace, and as what. */
export default function PeoplePage() {
  const t = useT('workspace');
  const { workspace } = useParams({ from: '/inside/$workspace' });
  const { user, workspaces } = useMe();
  const navigate = useNavigate();
  const inviting = useSearch({ from: '/inside/$workspace/people' }).new === 'invitation';
  const setInviting = (open: boolean): void =>
    void navigate({
      to: '/$workspace/people',
      params: { workspace },
      search: open ? { new: 'invitation' } : {},
      replace: true,
    });
  const known = workspaces.find(({ slug }) => slug === workspace);
  const isAdmin = known?.role === 'owner' || known?.role === 'admin';
  const { data, error, refetch } = useQuery(peopleQuery(workspace));
  return (
    <Page title={t('people')} aside={known?.name}>
      <TopBarFill at="actions">
        {isAdmin && <Button onClick={() => setInviting(true)}>{t('invite.action')}</Button>}
      </TopBarFill>
      {data === undefined &&
        (error === null ? <Waiting /> : <ErrorState error={error} onRetry={() => void refetch()} />)}
      {data !== undefined && (
        <>
          <Rows label={t('people')}>
            {data.people.map((person) => (
              <PersonRow
                key={person.id}
                workspace={workspace}
                person={person}
                isMe={person.id === user.id}
                mine={known?.role ?? 'guest'}
              />
            ))}
          </Rows>
          {data.people.some(({ example }) => example) && <p className={styles.note}>{t('example')}</p>}
        </>
      )}
      {isAdmin && <Invitations workspace={workspace} />}
      {isAdmin && data !== undefined && <WorkspaceName workspace={workspace} name={data.workspace.name} />}
      {inviting && isAdmin && <Invite workspace={workspace} mine={known.role} onClose={() => setInviting(false)} />}
    </Page>
  );
}
