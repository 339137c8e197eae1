import { useLanguage, useT } from '../../../lib/i18n';
import { useNow } from '../../../live/hooks';
import { usePerson } from '../../../live/people';
import { useOpened } from '../open/opened';
import { useDuration } from '../way/duration';
import { FieldRow } from './field-row';
import styles from './fields.module.css';

/** What nobody sets by hand. */
export function Facts() {
  const { story } = useOpened();
  const t = useT('story');
  const marks = useT('marks');
  const language = useLanguage();
  const now = useNow(60_000);
  const duration = useDuration();
  const author = usePerson(story.createdBy)?.name ?? marks('somebody');
  const date = new Date(story.createdAt).toLocaleDateString(language, { dateStyle: 'medium' });
  return (
    <>
      <FieldRow name="lap">
        {() => (
          <span className={styles['text']}>
            {t('lapSince', { lap: story.lap, time: duration(now - story.createdAt) })}
          </span>
        )}
      </FieldRow>
      <FieldRow name="created">
        {() => <span className={styles['text']}>{t('createdBy', { date, name: author })}</span>}
      </FieldRow>
    </>
  );
}
