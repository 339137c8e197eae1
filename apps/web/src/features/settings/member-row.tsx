import { ActionIcon, NativeSelect } from '@mantine/core';
import { disciplines, projectRoles, type Discipline, type Member, type Person, type ProjectRole } from '@rondo/domain';
import { useState } from 'react';
import { useT } from '../../lib/i18n';
import { useLive } from '../../live/hooks';
import { Avatar } from '../../ui/avatar';
import { Confirm } from '../../ui/confirm';
import { Icon } from '../../ui/icons';
import { Row } from '../../ui/rows';
import styles from './member-row.module.css';
import { useWrite } from '../../live/use-write';

interface Props {
  readonly member: Member;
  readonly person: Person | undefined;
  readonly mayEdit: boolean;
}

export function MemberRow({ member, person, mayEdit }: Props) {
  const t = useT('settings');
  const roles = useT('roles');
  const marks = useT('marks');
  const live = useLive();
  const write = useWrite();
  const [asking, setAsking] = useState(false);
  const { id: userId, role } = member;
  const name = person?.name ?? marks('somebody');
  const toggle = (discipline: Discipline): void => {
    const next = disciplines.filter((known) => member.disciplines.includes(known) !== (known === discipline));
    write({ name: 'member.edit', body: { userId, disciplines: next } });
  };
  const remove = (): Promise<void> => {
    write({ name: 'member.remove', body: { userId } });
    return Promise.resolve();
  };
  return (
    <Row
      long
      before={<Avatar name={name} hue={person?.color ?? 'gray'} size={26} decorative />}
      title={
        <>
          {name}
          {userId === live.me && <span className={styles.you}>{t('members.you')}</span>}
        </>
      }
      text={
        <span role="group" aria-label={t('members.disciplines', { name })} className={styles.disciplines}>
          {disciplines.map((discipline) => (
            <button
              key={discipline}
              type="button"
              className={styles.discipline}
              aria-pressed={member.disciplines.includes(discipline)}
              disabled={!mayEdit}
              onClick={() => {
                toggle(discipline);
              }}
            >
              {roles(`discipline.${discipline}`)}
            </button>
          ))}
        </span>
      }
    >
      {mayEdit ? (
        <NativeSelect
          size="xs"
          aria-label={t('members.role', { name })}
          value={role}
          data={projectRoles.map((value) => ({ value, label: roles(`project.${value}`) }))}
          onChange={(event) =>
            write({ name: 'member.edit', body: { userId, role: event.currentTarget.value as ProjectRole } })
          }
        />
      ) : (
        <span className={styles.you}>{roles(`project.${role}`)}</span>
      )}
      {mayEdit && (
        <ActionIcon aria-label={t('members.remove', { name })} onClick={() => setAsking(true)}>
          <Icon name="close" />
        </ActionIcon>
      )}
      {asking && (
        <Confirm
          title={t('members.removeTitle', { name })}
          action={t('members.removeAction')}
          onConfirm={remove}
          onClose={() => setAsking(false)}
        >
          {t('members.removeText')}
        </Confirm>
      )}
    </Row>
  );
}
