import type { FoundStory } from '@rondo/contracts';
import { useEffect, type ReactNode } from 'react';
import { problemText } from '../../../lib/api';
import { useT } from '../../../lib/i18n';
import { LiveContext } from '../../../live/hooks';
import { PeopleContext, useFollowedPeople } from '../../../live/people';
import { useActor, useOpenedProject } from '../../../live/project-provider';
import { showToast } from '../../../ui/toast-store';
import { OpenWork } from './open-work';
import type { Touched } from './touched';
import { useStanding } from './use-standing';
import { WorkRow } from './work-row';
import styles from './work.module.css';

interface Props {
  readonly found: readonly FoundStory[];
  /** The story with whose touch the project was opened; null: it is not open. */
  readonly opened: FoundStory | null;
  /** Null: in another project. */
  readonly touched: Touched | null;
  readonly onTouch: (touched: Touched | null) => void;
  /** It can no longer be followed. */
  readonly onGone: (opened: FoundStory) => void;
  /** What was done is at the server. */
  readonly onSaved: () => void;
  readonly tools: ReactNode;
}

const patienceMs = 5000;

/** The stories of one project, which opens with the first touch. */
export function ProjectWork({ found, opened, touched, onTouch, onGone, onSaved, tools }: Props) {
  const ui = useT('ui');
  const { workspace = '', projectKey = '', projectName } = found[0] ?? opened ?? {};
  const actor = useActor(workspace);
  const live = useOpenedProject(opened === null || actor === null ? null : { workspace, projectKey, actor });
  const people = useFollowedPeople(opened === null ? null : workspace);
  const { entries, loaded } = useStanding(live, found);
  useEffect(() => {
    let busy = false;
    return live?.subscribe('status', () => {
      const { phase, pending, problem } = live.status;
      if (phase === 'gone') {
        if (problem !== null) showToast({ title: problemText(problem), tone: 'bad' });
        if (opened !== null) onGone(opened);
      }
      if (phase === 'gone' || (busy && pending === 0)) onSaved();
      busy = pending > 0;
    });
  }, [live, opened, onGone, onSaved]);
  const waits = touched?.menuAt != null && live?.visible.of.story.has(touched.entry.story.id) !== true;
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setTimeout(() => {
      showToast({ title: ui('noAnswer'), tone: 'bad' });
      onTouch(null);
    }, patienceMs);
    return () => clearTimeout(timer);
  }, [waits, ui, onTouch]);
  return (
    <>
      {entries.length > 0 && (
        <section className={styles.project}>
          <h2 className={styles.heading}>
            {projectName}
            <span className={styles.count}>{entries.length}</span>
          </h2>
          <ul className={styles.list}>
            {entries.map((entry) => (
              <WorkRow
                key={entry.story.id}
                entry={entry}
                busy={waits && touched.entry.story.id === entry.story.id}
                onTouch={(menuAt) => onTouch({ entry, menuAt })}
              />
            ))}
          </ul>
        </section>
      )}
      {live !== null && touched !== null && loaded && (
        <LiveContext value={live}>
          <PeopleContext value={people}>
            <OpenWork
              key={live.address.key}
              touched={touched}
              storyIds={entries.map(({ story }) => story.id)}
              onOpened={() => onTouch({ ...touched, menuAt: null })}
            >
              {tools}
            </OpenWork>
          </PeopleContext>
        </LiveContext>
      )}
    </>
  );
}
