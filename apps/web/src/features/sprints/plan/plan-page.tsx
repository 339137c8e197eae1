import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { isUnsized, type PlanWarning, type Sprint, type StoryId } from '@rondo/domain';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { rangeText } from '../../../lib/dates';
import { useT } from '../../../lib/i18n';
import { useMay } from '../../../live/hooks';
import { useSprintName, useSprints, useSprintScope } from '../../../live/sprints';
import { useBoardView } from '../../../live/view';
import { useDocumentTitle } from '../../../ui/page';
import { PageTitle, TopBarFill } from '../../../ui/top-bar';
import { usePlan } from '../parts/use-plan';
import { GoalEditor } from './goal-editor';
import { Improvements } from './improvements';
import { Panes } from './panes/panes';
import styles from './plan.module.css';
import { WarnedContext, type StoryWarning } from './plan-context';
import { PlanSide, PlanSideLine } from './plan-side';

interface Props {
  readonly sprint: Sprint;
  readonly onOpen: (number: number) => void;
}

/** Planning a sprint together: what it is for, what it can hold, and what is taken. */
export function PlanPage({ sprint, onOpen }: Props) {
  const t = useT('sprints');
  const nameOf = useSprintName();
  const { load, warnings } = usePlan(sprint);
  const warned = useMemo(() => byStory(warnings), [warnings]);
  const name = nameOf(sprint);
  const narrow = useMediaQuery('(max-width: 900px)', false, { getInitialValueInEffect: false });
  const { story } = useSearch({ from: '/inside/$workspace/$key/sprints/$number/plan' });
  useDocumentTitle(t('planNamed', { sprint: name }));
  return (
    <div className={styles.page} data-plan data-beside={story !== undefined || undefined}>
      <PageTitle aside={rangeText(sprint.startsOn, sprint.endsOn)}>{t('planNamed', { sprint: name })}</PageTitle>
      <TopBarFill at="actions">
        <PlanActions sprint={sprint} />
      </TopBarFill>
      <div className={styles.main}>
        {sprint.startedAt !== null && <p className={styles.note}>{t('planning.isRunning')}</p>}
        <GoalEditor sprint={sprint} />
        {narrow && <PlanSideLine load={load} warnings={warnings} onOpen={onOpen} />}
        <Improvements sprint={sprint} onOpen={onOpen} />
        <WarnedContext value={warned}>
          <Panes sprint={sprint} team={load.team} onOpen={onOpen} />
        </WarnedContext>
      </div>
      {!narrow && <PlanSide load={load} warnings={warnings} onOpen={onOpen} />}
    </div>
  );
}

function byStory(warnings: readonly PlanWarning[]): ReadonlyMap<StoryId, readonly StoryWarning['kind'][]> {
  const kinds = new Map<StoryId, StoryWarning['kind'][]>();
  for (const warning of warnings)
    if (warning.kind === 'tooBig' || warning.kind === 'dependency')
      for (const id of warning.storyIds) kinds.set(id, [...(kinds.get(id) ?? []), warning.kind]);
  return kinds;
}

function PlanActions({ sprint }: { readonly sprint: Sprint }) {
  const t = useT('sprints');
  const params = useParams({ from: '/inside/$workspace/$key' });
  const navigate = useNavigate();
  const desk = useBoardView().sprints;
  const nameOf = useSprintName();
  const { running } = useSprints();
  const { open } = useSprintScope(sprint);
  const mayPoker = useMay('poker.open');
  const mayStart = useMay('sprint.start');
  const unsized = open.filter(isUnsized).map(({ number }) => number);
  return (
    <>
      {mayPoker && unsized.length > 0 && (
        <Button
          variant="default"
          onClick={() => void navigate({ to: '/$workspace/$key/poker/new', params, search: { stories: unsized } })}
        >
          {t('planning.estimateCount', { count: unsized.length })}
        </Button>
      )}
      {mayStart && sprint.startedAt === null && running === undefined && (
        <Button
          aria-label={t('startNamed', { sprint: nameOf(sprint) })}
          onClick={() => desk.ask({ kind: 'start', sprintId: sprint.id })}
        >
          {t('start')}
        </Button>
      )}
      {sprint.startedAt === null && running !== undefined && (
        <Button
          className={styles.running ?? ''}
          variant="default"
          component={Link}
          to={`/${params.workspace}/${params.key}/sprints`}
        >
          {t('planning.afterRunning', { sprint: nameOf(running) })}
        </Button>
      )}
    </>
  );
}
