import { useId, useState } from 'react';
import { useT } from '../../../lib/i18n';
import { Activity } from '../activity/activity';
import { Comments } from '../comments/comments';
import { useOpened } from './opened';
import styles from './story.module.css';
import { useTrigger } from './use-trigger';

const tabs = ['comments', 'activity'] as const;
type Tab = (typeof tabs)[number];

/** What was said about the story, and what was done to it. */
export function Talk() {
  const { comments, openField } = useOpened();
  const t = useT('story');
  const id = useId();
  const [tab, setTab] = useState<Tab>('comments');
  if (openField === 'comment' && tab !== 'comments') setTab('comments');
  useTrigger('activity', () => {
    setTab('activity');
  });
  const step = (by: number): void => {
    const next = tabs[(tabs.indexOf(tab) + by + tabs.length) % tabs.length] ?? 'comments';
    setTab(next);
    document.getElementById(`${id}-${next}`)?.focus();
  };
  return (
    <section className={styles['section']}>
      <div className={styles['tabs']} role="tablist">
        {tabs.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${name}`}
            aria-controls={`${id}-panel`}
            aria-selected={tab === name}
            tabIndex={tab === name ? 0 : -1}
            className={styles['tab']}
            onClick={() => {
              setTab(name);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
              event.preventDefault();
              step(event.key === 'ArrowRight' ? 1 : -1);
            }}
          >
            {t(`tab.${name}`)}
            {name === 'comments' && comments.length > 0 && <span className={styles['count']}>{comments.length}</span>}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`}>
        {tab === 'comments' ? <Comments /> : <Activity />}
      </div>
    </section>
  );
}
