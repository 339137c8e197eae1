import { Button, VisuallyHidden } from '@mantine/core';
import type { Demo, Feedback, Sprint, StoryId } from '@rondo/domain';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useT } from '../../../lib/i18n';
import { newId } from '../../../lib/ids';
import { useAll, useMay } from '../../../live/hooks';
import { useWrite } from '../../../live/use-write';
import { EmptyState } from '../../../ui/states';
import { useStoryNames, type Item } from '../use-review';
import { AddFeedback } from './add-feedback';
import { FeedbackItem } from './feedback-item';
import styles from './feedback.module.css';

interface Props {
  readonly sprint: Sprint;
  readonly demos: readonly Demo[];
  readonly items: readonly Item[];
}

/** What guests say, the moment they say it. */
export function FeedbackPanel({ sprint, demos, items }: Props) {
  const t = useT('review');
  const write = useWrite();
  const mayAdopt = useMay('feedback.adopt');
  const storyOf = useStoryNames(items);
  const all = useAll('feedback');
  const said = useMemo(
    () => all.filter(({ sprintId }) => sprintId === sprint.id).sort((a, b) => b.saidAt - a.saidAt),
    [all, sprint.id],
  );
  const open = said.filter(({ becameId }) => becameId === null);
  const adopt = ({ id }: Feedback) => write({ name: 'feedback.adopt', body: { id, storyId: newId<StoryId>() } });
  return (
    <aside className={styles.panel} aria-label={t('feedback.title')}>
      <header className={styles.head}>
        <h2>
          {t('feedback.title')} {said.length > 0 && <span>{said.length}</span>}
        </h2>
        {mayAdopt && open.length > 1 && (
          <Button variant="default" size="compact-sm" onClick={() => open.forEach(adopt)}>
            {t('feedback.adoptAll', { count: open.length })}
          </Button>
        )}
      </header>
      {said.length === 0 ? (
        <EmptyState title={t('feedback.empty')}>{t('feedback.emptyText')}</EmptyState>
      ) : (
        <ul className={styles.list}>
          {said.map((feedback) => (
            <FeedbackItem
              key={feedback.id}
              feedback={feedback}
              about={feedback.aboutId === null ? undefined : storyOf(feedback.aboutId)}
              became={feedback.becameId === null ? undefined : storyOf(feedback.becameId)}
              {...(mayAdopt ? { onAdopt: () => void adopt(feedback) } : {})}
            />
          ))}
        </ul>
      )}
      {mayAdopt && <AddFeedback sprint={sprint} demos={demos} />}
      <Arrivals said={said} />
    </aside>
  );
}

/** Says to who cannot see it that somebody has given feedback. */
function Arrivals({ said }: { readonly said: readonly Feedback[] }) {
  const t = useT('review');
  const known = useRef(new Set(said.map(({ id }) => id)));
  const [told, setTold] = useState('');
  useEffect(() => {
    const fresh = said.find(({ id }) => !known.current.has(id));
    known.current = new Set(said.map(({ id }) => id));
    if (fresh !== undefined) setTold(t('feedback.arrived', { guest: fresh.guest }));
  }, [said, t]);
  return <VisuallyHidden role="status">{told}</VisuallyHidden>;
}
