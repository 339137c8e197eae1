import { useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../lib/api';
import { relativeText } from '../../lib/dates';
import { useT } from '../../lib/i18n';
import { AskButton } from '../../ui/ask-button';
import { Panel } from '../../ui/panel';
import { Row, Rows } from '../../ui/rows';
import { invitationsQuery } from './invitations-query';

/** Links that are out and not used yet. */
export function Invitations({ workspace }: { readonly workspace: string }) {
  const t = useT('workspace');
  const roles = useT('roles');
  const queries = useQueryClient();
  const { data: invitations = [] } = useQuery(invitationsQuery(workspace));
  if (invitations.length === 0) return null;
  const revoke = async (id: string): Promise<void> => {
    await call('invitation.revoke', { params: { workspace, id } });
    await queries.invalidateQueries({ queryKey: invitationsQuery(workspace).queryKey });
  };
  return (
    <Panel title={t('invite.open')}>
      <Rows label={t('invite.open')}>
        {invitations.map(({ id, email, role, expiresAt }) => (
          <Row
            key={id}
            title={email ?? t('invite.anyone')}
            text={`${roles(`workspace.${role}`)} · ${t('invite.expires', { when: relativeText(expiresAt) })}`}
          >
            <AskButton
              label={t('invite.revokeOf', { name: email ?? t('invite.anyone') })}
              title={t('invite.revokeTitle')}
              text={t('invite.revokeText', { name: email ?? t('invite.anyone') })}
              onConfirm={() => revoke(id)}
            >
              {t('invite.revoke')}
            </AskButton>
          </Row>
        ))}
      </Rows>
    </Panel>
  );
}
