import { dateFormat } from '../../../lib/dates';
import { useT } from '../../../lib/i18n';
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
  const now = useNow(60_000);
  const duration = useDuration();
  const author = usePerson(story.createdBy)?.name ?? marks('somebody');
  const date = dateFormat({ dateStyle: 'medium' }).format(story.createdAt);
  return (
    <>
      <FieldRow name="lap">
        {() => (
          <span className={styles['text']}>
            {story.stage === 'MANAGE'
              ? t('lapTook', { lap: story.lap, time: duration(story.enteredAt - story.createdAt) })
              : t('lapSince', { lap: story.lap, time: duration(now - story.createdAt) })}
          </span>
        )}
      </FieldRow>
      <FieldRow name="created">
        {() => <span className={styles['text']}>{t('createdBy', { date, name: author })}</span>}
      </FieldRow>
    </>
  );
}
