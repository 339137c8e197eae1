import { goalVerdicts, type GoalVerdict, type Sprint } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { useMay } from '../../../live/hooks';
import { useWrite } from '../../../live/use-write';
import { CommitArea } from '../../../ui/commit-area';
import { Choices } from '../parts/choices';
import { metricWords } from './metric-words';
import styles from './goal.module.css';

/** What the sprint was for, and whether it came to that. */
export function GoalPanel({ sprint }: { readonly sprint: Sprint }) {
  const t = useT('review');
  const write = useWrite();
  const mayJudge = useMay('sprint.judge');
  const { id, goal, metric, verdict, verdictNote } = sprint;
  const judge = (next: GoalVerdict | null) => write({ name: 'sprint.judge', body: { id, verdict: next } });
  return (
    <section className={styles.goal} aria-label={t('goal.title')}>
      <div className={styles.words}>
        <h2 className={styles.label}>{t('goal.title')}</h2>
        <p className={styles.text} data-none={goal === '' || undefined}>
          {goal === '' ? t('goal.none') : goal}
        </p>
        {metric !== null && <p className={styles.metric}>{metricWords(t, metric)}</p>}
      </div>
      <div className={styles.verdict}>
        <Choices
          label={t('goal.verdict')}
          disabled={!mayJudge}
          value={verdict}
          onChange={judge}
          choices={goalVerdicts.map((value) => ({ value, label: t(`goal.${value}`), tone: tones[value] }))}
        />
        {(mayJudge || verdictNote !== '') && (
          <CommitArea
            className={styles.note ?? ''}
            aria-label={t('goal.note')}
            placeholder={t('goal.notePlaceholder')}
            readOnly={!mayJudge}
            maxLength={2000}
            autosize
            minRows={1}
            value={verdictNote}
            onCommit={(note, replaced) =>
              write({ name: 'sprint.judge', body: { id, verdict, note, replaced: { verdictNote: replaced } } })
            }
          />
        )}
      </div>
    </section>
  );
}

const tones = { met: 'ok', partly: 'warn', not: 'bad' } as const;
