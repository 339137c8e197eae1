import { Button } from '@mantine/core';
import { addDays, countWhole, estimatedAnew, sprintDays, startOfDay, type Sprint } from '@rondo/domain';
import { Link, useParams } from '@tanstack/react-router';
import { rangeText, relativeText } from '../../../lib/dates';
import { useT } from '../../../lib/i18n';
import { useLive, useMay, useNow } from '../../../live/hooks';
import { isEstimatedAnew, pointsIn, useSprintReport, type Report, type ReportItem } from '../../../live/sprint-report';
import { usePlanning, useSprintName, useSprintScope } from '../../../live/sprints';
import { useBoardView } from '../../../live/view';
import { MenuButton } from '../../../ui/menu';
import { Icon } from '../../../ui/icons';
import { Figure } from '../parts/figure';
import { GoalLine } from '../parts/goal-line';
import type { Counted } from '../parts/stories-dialog';
import styles from './list.module.css';
import { Pace } from './pace';
import { UndoNotice } from './undo-notice';

/** The sprint that runs: how far it has come, and what has changed since it was committed. */
export function RunningSprint({ sprint }: { readonly sprint: Sprint }) {
  const t = useT('sprints');
  const params = useParams({ from: '/inside/$workspace/$key' });
  const nameOf = useSprintName();
  const planning = usePlanning();
  const now = useNow(60_000);
  const desk = useBoardView().sprints;
  const mayEdit = useMay('sprint.edit');
  const { data: report } = useSprintReport(sprint);
  const { done, open, committed, added, removed, estimated } = useFigures(sprint, report);
  const all = [...done, ...open];
  const days = sprintDays(sprint, planning, now);
  const name = nameOf(sprint);
  const ended = startOfDay(addDays(sprint.endsOn, 1), planning.timeZone);
  const left =
    now >= ended
      ? t('running.over', { when: relativeText(ended, now) })
      : days.left === 1
        ? t('running.lastDay')
        : t('running.daysLeft', { count: days.left });
  return (
    <section className={styles.running} aria-labelledby={sprint.id}>
      <header className={styles.head}>
        <h2 id={sprint.id} className={styles.name}>
          {name}
        </h2>
        <span className={styles.dim}>{rangeText(sprint.startsOn, sprint.endsOn)}</span>
        <span className={styles.left} data-late={now >= ended || undefined}>
          {left}
        </span>
        <span className={styles.acts}>
          {mayEdit && <Button onClick={() => desk.ask({ kind: 'close', sprintId: sprint.id })}>{t('close')}</Button>}
          <MenuButton
            className={styles.more}
            label={t('actions', { sprint: name })}
            parts={[{ label: t('edit'), run: () => desk.ask({ kind: 'edit', sprintId: sprint.id }) }]}
          >
            <Icon name="more" />
          </MenuButton>
        </span>
      </header>
      <GoalLine sprint={sprint} />
      <Pace
        stories={all}
        done={done}
        days={days}
        label={t('running.progress', { done: countWhole(done), total: countWhole(all) })}
      />
      <div className={styles.figures}>
        <Figure label={t('running.done')} stories={done} />
        <Figure label={t('running.open')} stories={open} />
        <span className={styles.line} aria-hidden />
        <Figure
          label={t('running.committed')}
          stories={committed}
          points={report?.totals.committed.points ?? sprint.committedPoints}
        />
        <Figure label={t('running.added')} stories={added} />
        <Figure label={t('running.removed')} stories={removed} />
        {report !== undefined && estimated.length > 0 && (
          <Figure label={t('running.estimated')} stories={estimated} points={estimatedAnew(report.totals)} isChange />
        )}
      </div>
      <footer className={styles.links}>
        <Link to="/$workspace/$key/columns" params={params} search={{ sprint: true }}>
          {t('running.board')}
        </Link>
        <Link to="/$workspace/$key/sprints/$number/plan" params={{ ...params, number: String(sprint.number) }}>
          {t('plan')}
        </Link>
        <Link
          to="/$workspace/$key/reports/$report"
          params={{ ...params, report: 'burn' }}
          search={{ sprint: sprint.number }}
        >
          {t('running.burn')}
        </Link>
        <Link to="/$workspace/$key/sprints/$number/review" params={{ ...params, number: String(sprint.number) }}>
          {t('closed.review')}
        </Link>
        <UndoNotice sprint={sprint} now={now} />
      </footer>
    </section>
  );
}

type Figures = Record<'done' | 'open' | 'committed' | 'added' | 'removed' | 'estimated', readonly Counted[]>;

/** The stories behind the numbers: all by the report once it is there, also those that have left the board, so that they add up. */
function useFigures(sprint: Sprint, report: Report | undefined): Figures {
  const { story } = useLive().visible.of;
  const scope = useSprintScope(sprint);
  if (report === undefined) return { ...scope, estimated: [] };
  const counted = (group: keyof Figures, test: (item: ReportItem) => boolean): readonly Counted[] =>
    report.items.filter(test).map((item) => ({
      ...{ ...item.story, stage: item.stage, assigneeIds: [] },
      ...story.get(item.story.id),
      partOf: item.partOf,
      points: pointsIn(group, item),
      ...(group === 'estimated' && { pointsThen: item.pointsThen }),
    }));
  return {
    done: counted('done', ({ done, removedAt }) => done && removedAt === null),
    open: counted('open', ({ done, removedAt }) => !done && removedAt === null),
    committed: counted('committed', (item) => item.committed),
    added: counted('added', ({ addedAt }) => addedAt !== null),
    removed: counted('removed', ({ removedAt }) => removedAt !== null),
    estimated: counted('estimated', isEstimatedAnew),
  };
}
