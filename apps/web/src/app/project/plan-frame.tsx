import { Button, Group } from '@mantine/core';
import type { Sprint } from '@rondo/domain';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { BoardTools } from '../../features/board/board-tools';
import { PlanContext, usePlanParts } from '../../features/sprints/plan/plan-context';
import { PlanPage } from '../../features/sprints/plan/plan-page';
import { rangeText } from '../../lib/dates';
import { useT } from '../../lib/i18n';
import { useSprintByNumber, useSprintName } from '../../live/sprints';
import { PageViewContext } from '../../live/view';
import { Page, useDocumentTitle } from '../../ui/page';
import { EmptyState } from '../../ui/states';
import { PageTitle, TopBarFill } from '../../ui/top-bar';
import { Beside } from './beside';
import styles from './board-frame.module.css';
import { Present } from './present';

/** The planning session of a sprint, with what acts on stories everywhere, and a story beside it. */
export default function PlanFrame() {
  const { number } = useParams({ from: '/inside/$workspace/$key/sprints/$number/plan' });
  const sprint = useSprintByNumber(Number(number));
  if (sprint !== undefined && sprint.closedAt === null) return <OpenPlan key={sprint.id} sprint={sprint} />;
  if (sprint !== undefined) return <ClosedPlan sprint={sprint} />;
  return <MissingPlan />;
}

/** Its address was wrong, or the sprint has been deleted meanwhile. */
function MissingPlan() {
  const t = useT('sprints');
  const { workspace, key } = useParams({ from: '/inside/$workspace/$key' });
  const title = t('planning.missing');
  return (
    <Page title={title}>
      <EmptyState
        title={title}
        action={
          <Button variant="default" component={Link} to={`/${workspace}/${key}/sprints`}>
            {t('planning.toSprints')}
          </Button>
        }
      />
    </Page>
  );
}

/** What was planned is told by the report and the review. */
function ClosedPlan({ sprint }: { readonly sprint: Sprint }) {
  const t = useT('sprints');
  const params = useParams({ from: '/inside/$workspace/$key' });
  const name = useSprintName()(sprint);
  const { number } = sprint;
  useDocumentTitle(t('planNamed', { sprint: name }));
  return (
    <>
      <PageTitle aside={rangeText(sprint.startsOn, sprint.endsOn)}>{t('planNamed', { sprint: name })}</PageTitle>
      <EmptyState
        title={t('planning.isClosed')}
        action={
          <Group>
            <Button
              variant="default"
              component={Link}
              to={`/${params.workspace}/${params.key}/reports/sprint`}
              search={{ sprint: number } as never}
            >
              {t('closed.report')}
            </Button>
            <Button
              variant="default"
              component={Link}
              to={`/${params.workspace}/${params.key}/sprints/${number}/review`}
            >
              {t('closed.review')}
            </Button>
          </Group>
        }
      />
    </>
  );
}

function OpenPlan({ sprint }: { readonly sprint: Sprint }) {
  const navigate = useNavigate();
  const parts = usePlanParts(sprint);
  const open = (story: number): void => {
    if (story > 0) void navigate({ to: '.', search: (before: object) => ({ ...before, story }) } as never);
  };
  return (
    <PageViewContext value={parts.view}>
      <PlanContext value={parts}>
        <div className={styles.board}>
          <TopBarFill at="actions">
            <Present />
          </TopBarFill>
          <div className={styles.view}>
            <BoardTools />
            <PlanPage sprint={sprint} onOpen={open} />
          </div>
          <Beside />
        </div>
      </PlanContext>
    </PageViewContext>
  );
}
