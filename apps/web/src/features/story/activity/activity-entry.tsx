import type { Change } from '@rondo/domain';
import { useState } from 'react';
import { dateFormat } from '../../../lib/dates';
import { useT } from '../../../lib/i18n';
import { PersonAvatar } from '../../../live/marks/person-avatar';
import { usePerson } from '../../../live/people';
import { Ago } from '../open/ago';
import { useOpened } from '../open/opened';
import { Compared } from '../text/compared';
import { useRevision } from '../text/use-text';
import styles from './activity.module.css';

interface Props {
  readonly change: Change;
  readonly words: readonly string[];
  readonly undone: boolean;
}

const lateAfter = 60_000;

export function ActivityEntry({ change, words, undone }: Props) {
  const { story } = useOpened();
  const t = useT('story');
  const marks = useT('marks');
  const person = usePerson(change.actorId);
  const name = change.actorId === null ? t('activity.system') : (person?.name ?? marks('somebody'));
  const texts = revisionsOf(change, story.id);
  const [open, setOpen] = useState(false);
  const late = change.importedBy === undefined && change.recordedAt - change.occurredAt > lateAfter;
  const date = dateFormat({ dateStyle: 'medium', timeStyle: 'short' }).format(change.occurredAt);
  return (
    <li className={styles['entry']} data-undone={undone || undefined}>
      {change.actorId === null ? (
        <i className={styles['system']} aria-hidden="true" />
      ) : (
        <PersonAvatar id={change.actorId} size={18} decorative />
      )}
      <div className={styles['told']}>
        <span className={styles['words']}>
          <b>{name}</b> {words.join(', ')}
        </span>{' '}
        <Ago at={change.occurredAt} />
        {change.undoes !== undefined && <small className={styles['tag']}>{t('activity.undo')}</small>}
        {undone && <small className={styles['tag']}>{t('activity.undone')}</small>}
        {change.importedBy !== undefined && <small className={styles['tag']}>{t('activity.imported')}</small>}
        {late && <small className={styles['late']}>{t('activity.late', { date })}</small>}
        {texts !== null && (
          <button
            type="button"
            className={styles['show']}
            aria-expanded={open}
            onClick={() => {
              setOpen(!open);
            }}
          >
            {t(open ? 'activity.hideDifferences' : 'activity.differences')}
          </button>
        )}
        {texts !== null && open && <Revisions before={texts.before} after={texts.after} />}
      </div>
    </li>
  );
}

function Revisions({ before, after }: { readonly before: number; readonly after: number }) {
  const [left, right] = [useRevision(before), useRevision(after)];
  if (left.body === undefined || right.body === undefined) return null;
  return <Compared left={left.body} right={right.body} leftTitle={`${before}`} rightTitle={`${after}`} />;
}

function revisionsOf(change: Change, storyId: string): { before: number; after: number } | null {
  for (const { kind, id, set, was } of change.events) {
    if (kind !== 'story' || id !== storyId || set === null || was === null) continue;
    const [after, before] = [set.textVersion, was.textVersion];
    if (after !== undefined && before !== undefined) return { before, after };
  }
  return null;
}
