import { Button, Textarea } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { dayFormat } from '../../../lib/dates';
import { currentLocale, useT } from '../../../lib/i18n';
import { Icon } from '../../../ui/icons';
import { daysIn, unreadIn } from './days';
import styles from './planning.module.css';
import { useConfigure } from './use-configure';

const told = 5;

function listOf(parts: readonly string[]): string {
  const words = parts.slice(0, told).map((part) => part.slice(0, 40));
  return new Intl.ListFormat(currentLocale()).format(parts.length > told ? [...words, '…'] : words);
}

/** The days on which nobody works: typed one by one, or pasted as they come. */
export function Holidays() {
  const t = useT('planning');
  const { planning, mayEdit, configure } = useConfigure();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const found = daysIn(text);
  const { holidays } = planning;
  const format = dayFormat({ dateStyle: 'full' });
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    const next = [...new Set([...holidays, ...found])].sort();
    if (found.length > 0 && !configure({ holidays: next })) return;
    const unread = unreadIn(text);
    setText(unread.join('\n'));
    setWrong(unread);
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
        <form noValidate className={styles.adding} onSubmit={add}>
          <Textarea
            classNames={{ input: styles.pasted ?? '' }}
            aria-label={t('addHolidays')}
            description={t('addHint', { count: found.length })}
            error={wrong.length === 0 ? null : t('unread', { parts: listOf(wrong) })}
            inputWrapperOrder={['label', 'input', 'error', 'description']}
            placeholder={t('addPlaceholder')}
            rows={1}
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value);
              setWrong([]);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.shiftKey && !text.includes('\n')) add(event as never);
            }}
          />
          <Button type="submit" variant="default" size="sm" disabled={text.trim() === ''}>
            {t('add')}
          </Button>
        </form>
      )}
    </fieldset>
  );
}
