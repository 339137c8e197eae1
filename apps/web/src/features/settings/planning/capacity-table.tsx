import { disciplines, type Discipline, type Member } from '@rondo/domain';
import { numberText } from '../../../lib/numbers';
import { useT } from '../../../lib/i18n';
import { useAll, useMay } from '../../../live/hooks';
import { PersonAvatar } from '../../../live/marks/person-avatar';
import { usePeople } from '../../../live/people';
import { useWrite } from '../../../live/use-write';
import { CommitInput } from '../../../ui/commit-input';
import { DaysOff } from './days-off';
import styles from './planning.module.css';

/** What each person does of each discipline in a working day. */
export function CapacityTable() {
  const t = useT('planning');
  const roles = useT('roles');
  const people = usePeople();
  const members = useAll('member');
  const nameOf = ({ id }: Member): string => people.get(id)?.name ?? '';
  const sorted = members.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b)));
  if (members.length === 0) return <p className={styles.hint}>{t('noMembers')}</p>;
  return (
    <div className={styles.scroller} tabIndex={0} role="region" aria-label={t('capacity')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('person')}</th>
            {disciplines.map((discipline) => (
              <th key={discipline} scope="col">
                {roles(`discipline.${discipline}`)}
              </th>
            ))}
            <th scope="col">{t('daysOff')}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((member) => (
            <CapacityRow key={member.id} member={member} name={nameOf(member)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** LIMIT: as the contract has it. */
const mostAmount = 100;
const amountOf = (text: string): number => Number(text.replace(',', '.'));
const isAmount = (text: string): boolean => amountOf(text) >= 0 && amountOf(text) <= mostAmount;
const amountText = (amount: number | undefined): string => (amount === undefined ? '' : numberText(amount, 3));

function CapacityRow({ member, name }: { readonly member: Member; readonly name: string }) {
  const t = useT('planning');
  const roles = useT('roles');
  const write = useWrite();
  const mayEdit = useMay('capacity.set');
  const { id: userId, perDay } = member;
  const set = (discipline: Discipline, text: string): void => {
    const { [discipline]: _before, ...others } = perDay;
    const body = { userId, perDay: text === '' ? others : { ...others, [discipline]: amountOf(text) } };
    write({ name: 'capacity.set', body });
  };
  return (
    <tr>
      <th scope="row">
        <span className={styles.who}>
          <PersonAvatar id={userId} size={20} decorative />
          <span className={styles.name}>{name}</span>
        </span>
      </th>
      {disciplines.map((discipline) => (
        <td key={discipline}>
          {mayEdit ? (
            <CommitInput
              size="xs"
              classNames={{ input: styles.amount ?? '', error: styles.amountError ?? '' }}
              aria-label={t('ofPerson', { discipline: roles(`discipline.${discipline}`), name })}
              inputMode="decimal"
              maxLength={6}
              placeholder={member.disciplines.includes(discipline) ? '0' : ''}
              value={amountText(perDay[discipline])}
              refuse={(text) => (isAmount(text) ? null : t('amountRange', { most: mostAmount }))}
              onCommit={(text) => set(discipline, text)}
            />
          ) : (
            <span className={styles.amountText}>{amountText(perDay[discipline])}</span>
          )}
        </td>
      ))}
      <td>
        <DaysOff member={member} name={name} mayEdit={mayEdit} />
      </td>
    </tr>
  );
}
