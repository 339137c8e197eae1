import { Button } from '@mantine/core';
import { countWhole, type Sprint } from '@rondo/domain';
import { Link, useParams } from '@tanstack/react-router';
import { rangeText } from '../../../lib/dates';
import { useT } from '../../../lib/i18n';
import { useMay } from '../../../live/hooks';
import { useSprintName, useSprints, useSprintScope } from '../../../live/sprints';
import { useBoardView } from '../../../live/view';
import { Icon } from '../../../ui/icons';
import { MenuButton } from '../../../ui/menu';
import { Gauge } from '../parts/gauge';
import { GoalLine } from '../parts/goal-line';
import { usePlan } from '../parts/use-plan';
import styles from './list.module.css';

export function PlannedSprint({ sprint, isNext }: { readonly sprint: Sprint; readonly isNext: boolean }) {
  const t = useT('sprints');
  const params = useParams({ from: '/inside/$workspace/$key' });
  const nameOf = useSprintName();
  const { running } = useSprints();
  const desk = useBoardView().sprints;
  const mayPlan = useMay('sprint.create');
  const { load } = usePlan(sprint);
  const { stories } = useSprintScope(sprint);
  const name = nameOf(sprint);
  const { id: sprintId } = sprint;
  const plan = `/${params.workspace}/${params.key}/sprints/${sprint.number}/plan`;
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <span className={styles.title}>
          <Link to={plan}>{name}</Link>
          <span className={styles.dim}>{rangeText(sprint.startsOn, sprint.endsOn)}</span>
        </span>
        <GoalLine sprint={sprint} />
      </div>
      <span className={styles.fill}>
        {stories.length === 0 ? (
          <span className={styles.dim}>{t('planned.empty')}</span>
        ) : (
          <>
            <span className={styles.dim}>{t('stories', { count: countWhole(stories) })}</span>
            <Gauge label={name} share={load.team} />
          </>
        )}
      </span>
      <span className={styles.acts}>
        <Button variant="default" component={Link} to={plan} aria-label={t('planNamed', { sprint: name })}>
          {t('plan')}
        </Button>
        {mayPlan && isNext && running === undefined && (
          <Button aria-label={t('startNamed', { sprint: name })} onClick={() => desk.ask({ kind: 'start', sprintId })}>
            {t('start')}
          </Button>
        )}
        {mayPlan && (
          <MenuButton
            className={styles.more}
            label={t('actions', { sprint: name })}
            parts={[
              { label: t('edit'), run: () => desk.ask({ kind: 'edit', sprintId }) },
              ...(running === undefined && !isNext
                ? [{ label: t('start'), run: () => desk.ask({ kind: 'start', sprintId }) }]
                : []),
              'line',
              { label: t('delete'), run: () => desk.ask({ kind: 'delete', sprintId }) },
            ]}
          >
            <Icon name="more" />
          </MenuButton>
        )}
      </span>
    </li>
  );
}
