import { Button } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useT } from '../../lib/i18n';
import { useAll, useMay } from '../../live/hooks';
import { useSprints } from '../../live/sprints';
import { useBoardView } from '../../live/view';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { TopBarFill } from '../../ui/top-bar';
import { ClosedSprint } from './list/closed-sprint';
import { FirstSprint } from './list/first-sprint';
import styles from './list/list.module.css';
import { useVelocity } from './parts/use-experience';
import { PlannedSprint } from './list/planned-sprint';
import { RunningSprint } from './list/running-sprint';

/** The sprint that runs, those that come and those that were. */
export default function SprintsPage() {
  const t = useT('sprints');
  const params = useParams({ from: '/inside/$workspace/$key' });
  const [project] = useAll('project');
  const { running, planned, closed } = useSprints();
  const mayPlan = useMay('sprint.create');
  const desk = useBoardView().sprints;
  const doneIn = new Map(useVelocity()?.sprints.map(({ sprint, done }) => [sprint.id, done.points]));
  const isEmpty = running === undefined && planned.length === 0 && closed.length === 0;
  return (
    <Page title={t('title')} aside={project?.name} wide={!isEmpty}>
      <TopBarFill at="actions">
        {mayPlan && !isEmpty && (
          <Button variant="default" onClick={() => desk.ask({ kind: 'new' })}>
            {t('new')}
          </Button>
        )}
      </TopBarFill>
      {isEmpty ? (
        <div>
          <FirstSprint />
        </div>
      ) : (
        <>
          {running === undefined ? (
            <p className={styles.dim}>{t('running.none')}</p>
          ) : (
            <RunningSprint sprint={running} />
          )}
          <Panel
            title={t('planned.title')}
            text={t('planned.text')}
            action={
              <Link className={styles.quiet} to="/$workspace/$key/settings/planning" params={params}>
                {t('planned.cadence')}
              </Link>
            }
          >
            <ul className={styles.rows} aria-label={t('planned.title')}>
              {planned.map((sprint, index) => (
                <PlannedSprint key={sprint.id} sprint={sprint} isNext={index === 0} />
              ))}
            </ul>
          </Panel>
          {closed.length > 0 && (
            <Panel title={t('closed.title')}>
              <ul className={styles.rows} aria-label={t('closed.title')}>
                {closed.map((sprint) => (
                  <ClosedSprint key={sprint.id} sprint={sprint} done={doneIn.get(sprint.id)} />
                ))}
              </ul>
            </Panel>
          )}
        </>
      )}
    </Page>
  );
}
