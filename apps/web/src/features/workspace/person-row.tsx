import { ActionIcon, Menu, NativeSelect } from '@mantine/core';
import { workspaceRoles, type Person, type WorkspaceRole } from '@rondo/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call, reasonOf } from '../../lib/api';
import { useT } from '../../lib/i18n';
import { peopleQuery } from '../../lib/workspace-queries';
import { Avatar } from '../../ui/avatar';
import { Confirm } from '../../ui/confirm';
import { Icon } from '../../ui/icons';
import { Row } from '../../ui/rows';
import { SecretOnce } from '../../ui/secret-once';
import { showToast } from '../../ui/toast-store';
import { addressWithSecret } from './address';
import styles from './people.module.css';
import { givenRoles } from './given-roles';

interface Props {
  readonly workspace: string;
  readonly person: Person;
  readonly isMe: boolean;
  /** The role of whoever looks. */
  readonly mine: WorkspaceRole;
}

export function PersonRow({ workspace, person, isMe, mine }: Props) {
  const t = useT('workspace');
  const roles = useT('roles');
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [link, setLink] = useState<string | null>(null);
  const { id, name, color, role, example } = person;
  const given = givenRoles(mine);
  const mayChange = !isMe && given.includes(role);
  const mayGrant = mayChange && !example;
  const changed = () => queries.invalidateQueries({ queryKey: peopleQuery(workspace).queryKey });
  const attempt = async (write: () => Promise<unknown>): Promise<void> => {
    try {
      await write();
    } catch (error) {
      showToast({ title: reasonOf(error), tone: 'bad' });
    }
    await changed();
  };
  const setRole = (next: WorkspaceRole) =>
    attempt(() => call('person.edit', { params: { workspace }, body: { userId: id, role: next } }));
  const makeLink = () =>
    attempt(async () => {
      const { secret } = await call('person.reset', { params: { workspace, id } });
      setLink(secret === null ? null : addressWithSecret('/reset', secret));
    });
  const remove = async (): Promise<void> => {
    await call('person.remove', { params: { workspace }, body: { userId: id } });
    await changed();
  };
  return (
    <>
      <Row
        before={<Avatar name={name} hue={color} size={26} decorative />}
        title={name}
        text={isMe ? t('you') : undefined}
      >
        {mayGrant ? (
          <NativeSelect
            size="xs"
            aria-label={t('role', { name })}
            value={role}
            data={workspaceRoles
              .filter((value) => given.includes(value))
              .map((value) => ({ value, label: roles(`workspace.${value}`) }))}
            onChange={(event) => void setRole(event.currentTarget.value as WorkspaceRole)}
          />
        ) : (
          <span className={styles.role}>{example ? t('demo') : roles(`workspace.${role}`)}</span>
        )}
        {mayChange && (
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon aria-label={t('actions', { name })}>
                <Icon name="more" />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              {mayGrant && <Menu.Item onClick={() => void makeLink()}>{t('reset.action')}</Menu.Item>}
              <Menu.Item color="red" onClick={() => setAsking(true)}>
                {t('remove.action')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )}
      </Row>
      {link !== null && (
        <li className={styles.link}>
          <SecretOnce label={t('reset.link', { name })} text={t('reset.text')} value={link} />
        </li>
      )}
      {asking && (
        <Confirm
          title={t('remove.title', { name })}
          action={t('remove.submit')}
          onConfirm={remove}
          onClose={() => setAsking(false)}
        >
          {t('remove.text')}
        </Confirm>
      )}
    </>
  );
}
