import { ActionIcon, Button, TextInput } from '@mantine/core';
import { dayOf, daysFrom, isWorkingDay, type Member } from '@rondo/domain';
import { useState, type SubmitEvent } from 'react';
import { rangeText } from '../../../lib/dates';
import { useT } from '../../../lib/i18n';
import { usePlanning } from '../../../live/sprints';
import { useWrite } from '../../../live/use-write';
import { Icon } from '../../../ui/icons';
import { Modal } from '../../../ui/modal';
import { rangesOf, type DayRange } from './days';
import styles from './planning.module.css';

interface Props {
  readonly member: Member;
  readonly name: string;
  readonly mayEdit: boolean;
}

/** How many days off somebody has coming; opens to the days. */
export function DaysOff({ member, name, mayEdit }: Props) {
  const t = useT('planning');
  const ui = useT('ui');
  const planning = usePlanning();
  const [open, setOpen] = useState(false);
  const today = dayOf(Date.now(), planning.timeZone);
  const coming = member.daysOff.filter((day) => day >= today && isWorkingDay(day, planning));
  return (
    <>
      <button
        type="button"
        className={styles.off}
        aria-label={ui('labelled', {
          what: t('daysOffOf', { name }),
          value: t('daysOffCount', { count: coming.length }),
        })}
        onClick={() => setOpen(true)}
      >
        {t('daysOffCount', { count: coming.length })}
      </button>
      {open && <DaysOffDialog member={member} name={name} mayEdit={mayEdit} onClose={() => setOpen(false)} />}
    </>
  );
}

function DaysOffDialog({ member, name, mayEdit, onClose }: Props & { readonly onClose: () => void }) {
  const t = useT('planning');
  const planning = usePlanning();
  const write = useWrite();
  const today = dayOf(Date.now(), planning.timeZone);
  const [range, setRange] = useState<DayRange>({ from: '', to: '' });
  const isFree = (day: string): boolean => !isWorkingDay(day, planning);
  const ranges = rangesOf(
    member.daysOff.filter((day) => day >= today),
    isFree,
  );
  const save = (daysOff: readonly string[]): boolean =>
    write({ name: 'capacity.set', body: { userId: member.id, daysOff } });
  const to = range.to === '' ? range.from : range.to;
  const backwards = to < range.from;
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    if (range.from === '' || backwards) return;
    const days = daysFrom(range.from, to).filter((day) => !isFree(day));
    if (save([...new Set([...member.daysOff, ...days])].sort())) setRange({ from: '', to: '' });
  };
  return (
    <Modal onClose={onClose} title={t('daysOffOf', { name })}>
      <div className={styles.part}>
        {ranges.length === 0 ? (
          <p className={styles.hint}>{t('daysOffEmpty')}</p>
        ) : (
          <ul className={styles.ranges}>
            {ranges.map(({ from, to: last }) => {
              const words = rangeText(from, last);
              return (
                <li key={from}>
                  <span>{words}</span>
                  {mayEdit && (
                    <ActionIcon
                      aria-label={t('removeDay', { day: words })}
                      onClick={() => save(member.daysOff.filter((day) => day < from || day > last))}
                    >
                      <Icon name="close" />
                    </ActionIcon>
                  )}
                </li>
              );
            })}
          </ul>
        )}
        {mayEdit && (
          <form noValidate className={styles.range} onSubmit={add}>
            <TextInput
              type="date"
              label={t('from')}
              value={range.from}
              onChange={(event) => setRange({ ...range, from: event.currentTarget.value })}
            />
            <TextInput
              type="date"
              label={t('to')}
              min={range.from}
              value={range.to}
              error={range.to !== '' && backwards ? t('backwards') : undefined}
              onChange={(event) => setRange({ ...range, to: event.currentTarget.value })}
            />
            <Button type="submit" size="sm" disabled={range.from === '' || backwards}>
              {t('add')}
            </Button>
          </form>
        )}
      </div>
    </Modal>
  );
}
