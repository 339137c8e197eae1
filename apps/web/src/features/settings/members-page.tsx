import { Button, NativeSelect } from '@mantine/core';
import { projectRoles, type ProjectRole, type UserId } from '@rondo/domain';
import { Link, useParams } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { useT } from '../../lib/i18n';
import { useAll, useMay } from '../../live/hooks';
import { usePeople } from '../../live/people';
import { Panel } from '../../ui/panel';
import { Rows } from '../../ui/rows';
import { MemberRow } from './member-row';
import styles from './settings.module.css';
import { useWrite } from '../../live/use-write';

export default function MembersPage() {
  const t = useT('settings');
  const { workspace } = useParams({ from: '/inside/$workspace/$key' });
  const people = usePeople();
  const members = useAll('member');
  const mayEdit = useMay('member.edit');
  const nameOf = (id: UserId): string => people.get(id)?.name ?? '';
  const sorted = members.toSorted((a, b) => nameOf(a.id).localeCompare(nameOf(b.id)));
  const inside = new Set<string>(members.map(({ id }) => id));
  const others = [...people.values()].filter(({ id, example }) => !example && !inside.has(id));
  return (
    <div className={styles.part}>
      <p className={styles.intro}>{t('members.text')}</p>
      <Rows label={t('tabs.members')}>
        {sorted.map((member) => (
          <MemberRow key={member.id} member={member} person={people.get(member.id)} mayEdit={mayEdit} />
        ))}
      </Rows>
      {mayEdit && (
        <Panel id="new-member" title={t('members.add')}>
          {others.length > 0 ? (
            <AddMember key={others.length} others={others} />
          ) : (
            <p className={styles.intro}>
              {t('members.nobody')}{' '}
              <Link to="/$workspace/people" params={{ workspace }}>
                {t('members.invite')}
              </Link>
            </p>
          )}
        </Panel>
      )}
    </div>
  );
}

function AddMember({ others }: { readonly others: readonly { readonly id: UserId; readonly name: string }[] }) {
  const t = useT('settings');
  const roles = useT('roles');
  const write = useWrite();
  const [userId, setUserId] = useState<string>(others[0]?.id ?? '');
  const [role, setRole] = useState<ProjectRole>('contributor');
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    write({ name: 'member.add', body: { userId: userId as UserId, role } });
  };
  return (
    <form noValidate className={styles.inline} onSubmit={add}>
      <NativeSelect
        label={t('members.person')}
        value={userId}
        data={others.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(event) => {
          setUserId(event.currentTarget.value);
        }}
      />
      <NativeSelect
        label={t('members.asRole')}
        value={role}
        data={projectRoles.map((value) => ({ value, label: roles(`project.${value}`) }))}
        onChange={(event) => {
          setRole(event.currentTarget.value as ProjectRole);
        }}
      />
      <Button type="submit" size="sm">
        {t('members.add')}
      </Button>
    </form>
  );
}
