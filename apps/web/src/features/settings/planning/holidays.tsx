import { Button, Textarea } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { dayFormat } from '../../../lib/dates';
import { useT } from '../../../lib/i18n';
import { Icon } from '../../../ui/icons';
import { daysIn } from './days';
import styles from './planning.module.css';
import { useConfigure } from './use-configure';

/** The days on which nobody works: typed one by one, or pasted as they come. */
export function Holidays() {
  const t = useT('planning');
  const { planning, mayEdit, configure } = useConfigure();
  const [text, setText] = useState('');
  const found = daysIn(text);
  const { holidays } = planning;
  const format = dayFormat({ dateStyle: 'full' });
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    const next = [...new Set([...holidays, ...found])].sort();
    if (found.length > 0 && configure({ holidays: next })) setText('');
  };
  return (
    <fieldset className={styles.holidays}>
      <legend>{t('holidays')}</legend>
      <p className={styles.hint}>{holidays.length === 0 ? t('noHolidays') : t('holidaysText')}</p>
      {holidays.length > 0 && (
        <ul className={styles.chips} aria-label={t('holidays')}>
          {[...holidays].sort().map((day) => {
            const words = format.format(new Date(`${day}T00:00:00Z`));
            return (
              <li key={day} className={styles.chip}>
                {words}
                {mayEdit && (
                  <button
                    type="button"
                    aria-label={t('removeDay', { day: words })}
                    onClick={() => configure({ holidays: holidays.filter((other) => other !== day) })}
                  >
                    <Icon name="close" size={11} />
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {mayEdit && (
        <form className={styles.adding} onSubmit={add}>
          <Textarea
            classNames={{ input: styles.pasted ?? '' }}
            aria-label={t('addHolidays')}
            description={t('addHint', { count: found.length })}
            inputWrapperOrder={['label', 'input', 'description']}
            placeholder={t('addPlaceholder')}
            rows={1}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.shiftKey && !text.includes('\n')) add(event as never);
            }}
          />
          <Button type="submit" variant="default" size="sm" disabled={found.length === 0}>
            {t('add')}
          </Button>
        </form>
      )}
    </fieldset>
  );
}
