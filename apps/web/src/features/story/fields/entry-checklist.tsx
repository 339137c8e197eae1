import { Button } from '@mantine/core';
import type { Station } from '@rondo/domain';
import { useState } from 'react';
import { useT } from '../../../lib/i18n';
import { useEntity } from '../../../live/hooks';
import { useStationNames } from '../open/use-station-names';
import styles from './fields.module.css';

interface Props {
  readonly station: Station;
  readonly onConfirm: (confirmed: readonly string[]) => void;
  readonly onCancel: () => void;
}

/** What must be true before a story enters a station, confirmed one by one. */
export function EntryChecklist({ station, onConfirm, onCancel }: Props) {
  const t = useT('story');
  const ui = useT('ui');
  const name = useStationNames()(station);
  const items = useEntity('stage', station)?.entryChecklist ?? [];
  const [confirmed, setConfirmed] = useState<readonly string[]>([]);
  return (
    <fieldset className={styles['entry']}>
      <legend>{t('confirmEntry', { station: name })}</legend>
      {items.map((item) => (
        <label key={item}>
          <input
            type="checkbox"
            checked={confirmed.includes(item)}
            onChange={() => {
              setConfirmed(
                confirmed.includes(item) ? confirmed.filter((other) => other !== item) : [...confirmed, item],
              );
            }}
          />
          {item}
        </label>
      ))}
      <span className={styles['inline']}>
        <Button
          disabled={confirmed.length < items.length}
          onClick={() => {
            onConfirm(confirmed);
          }}
        >
          {t('moveTo').replace('…', '')} {name}
        </Button>
        <Button variant="subtle" color="gray" onClick={onCancel}>
          {ui('cancel')}
        </Button>
      </span>
    </fieldset>
  );
}
