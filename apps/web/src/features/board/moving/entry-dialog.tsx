import { Button, Checkbox } from '@mantine/core';
import type { StagePolicy } from '@rondo/domain';
import { useState } from 'react';
import { useT } from '../../../lib/i18n';
import { StageDot, useStationName } from '../../../live/marks/station';
import { Dialog } from '../dialogs/dialog';
import styles from './entry-dialog.module.css';

interface Props {
  readonly policy: StagePolicy;
  readonly count: number;
  readonly onEnter: (confirmed: readonly string[]) => void;
  readonly onClose: () => void;
}

/** What a stage asks of whoever enters: ticked one by one where it is required, a reminder elsewhere. */
export default function EntryDialog({ policy, count, onEnter, onClose }: Props) {
  const t = useT('board');
  const name = useStationName(policy.id);
  const [confirmed, setConfirmed] = useState<readonly string[]>([]);
  const { entryChecklist, entryRequired } = policy;
  const ready = !entryRequired || entryChecklist.every((item) => confirmed.includes(item));
  const tick = (item: string, ticked: boolean) =>
    setConfirmed(ticked ? [...confirmed, item] : confirmed.filter((other) => other !== item));
  return (
    <Dialog label={t('entryTitle', { station: name })} onClose={onClose}>
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) onEnter(confirmed);
        }}
      >
        <h2 className={styles.title}>
          <StageDot station={policy.id} />
          {t('entryTitle', { station: name })}
        </h2>
        <p className={styles.text}>{t(entryRequired ? 'entryRequired' : 'entryReminder')}</p>
        {entryChecklist.map((item, index) => (
          <Checkbox
            key={item}
            label={item}
            checked={confirmed.includes(item)}
            data-autofocus={index === 0}
            autoFocus={index === 0}
            onChange={(event) => tick(item, event.currentTarget.checked)}
          />
        ))}
        <div className={styles.actions}>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" disabled={!ready}>
            {t('enter', { count })}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
