import { Button } from '@mantine/core';
import type { Sprint } from '@rondo/domain';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { BoardTools } from '../../features/board/board-tools';
import { PlanContext, usePlanParts } from '../../features/sprints/plan/plan-context';
import { PlanPage } from '../../features/sprints/plan/plan-page';
import { useT } from '../../lib/i18n';
import { useSprintByNumber } from '../../live/sprints';
import { PageViewContext } from '../../live/view';
import { EmptyState } from '../../ui/states';
import { TopBarFill } from '../../ui/top-bar';
import { Beside } from './beside';
import styles from './board-frame.module.css';
import { Present } from './present';

/** The planning session of a sprint, with what acts on stories everywhere, and a story beside it. */
export default function PlanFrame() {
  const t = useT('sprints');
  const { number, ...params } = useParams({ from: '/inside/$workspace/$key/sprints/$number/plan' });
  const sprint = useSprintByNumber(Number(number));
  if (sprint !== undefined) return <OpenPlan key={sprint.id} sprint={sprint} />;
  return (
    <EmptyState
      title={t('planning.notFound')}
      action={
        <Button variant="default" component={Link} to={`/${params.workspace}/${params.key}/sprints`}>
          {t('planning.toSprints')}
        </Button>
      }
    />
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
