import type { Sprint } from '@rondo/domain';
import { useNavigate, useParams } from '@tanstack/react-router';
import { rangeText } from '../../lib/dates';
import { useT } from '../../lib/i18n';
import { useSprintByNumber, useSprintName, useSprints } from '../../live/sprints';
import { Icon } from '../../ui/icons';
import { MenuButton } from '../../ui/menu';
import { Page, useDocumentTitle } from '../../ui/page';
import { EmptyState, ErrorState, Waiting } from '../../ui/states';
import { PageTitle } from '../../ui/top-bar';
import { FeedbackPanel } from './feedback/feedback-panel';
import { GoalPanel } from './goal/goal-panel';
import { OutcomePanel } from './outcome/outcome-panel';
import { DemoQueue } from './queue/demo-queue';
import styles from './review.module.css';
import { ReviewTools } from './review-tools';
import { ToBacklog } from '../../live/to-backlog';
import { useSprintReport } from '../../live/sprint-report';
import { outcomeOf, useDemos } from './use-review';

/** The review of a sprint, which writes itself. */
export default function ReviewPage() {
  const t = useT('review');
  const { number } = useParams({ from: '/inside/$workspace/$key/sprints/$number/review' });
  const sprint = useSprintByNumber(Number(number));
  const nameOf = useSprintName();
  if (sprint?.startedAt != null) return <Review key={sprint.id} sprint={sprint} />;
  const missing = sprint === undefined;
  return (
    <Page title={missing ? t('unknown') : t('title', { sprint: nameOf(sprint) })}>
      <EmptyState title={t(missing ? 'unknown' : 'notStarted')} action={<ToBacklog />}>
        {t(missing ? 'unknownText' : 'notStartedText')}
      </EmptyState>
    </Page>
  );
}

function Review({ sprint }: { readonly sprint: Sprint }) {
  const t = useT('review');
  const nameOf = useSprintName();
  const title = t('title', { sprint: nameOf(sprint) });
  const report = useSprintReport(sprint);
  const demos = useDemos(sprint.id);
  useDocumentTitle(title);
  const { data } = report;
  return (
    <div className={styles.page}>
      <PageTitle
        aside={
          <>
            {rangeText(sprint.startsOn, sprint.endsOn)}
            <span className={styles.phase} data-phase={sprint.closedAt === null ? 'live' : 'closed'}>
              {t(sprint.closedAt === null ? 'phase.live' : 'phase.closed')}
            </span>
          </>
        }
      >
        <SprintChoice sprint={sprint} title={title} />
      </PageTitle>
      {data === undefined ? (
        <div className={styles.main}>
          {report.error === null ? (
            <Waiting rows={9} />
          ) : (
            <ErrorState error={report.error} onRetry={() => void report.refetch()} />
          )}
        </div>
      ) : (
        <>
          <ReviewTools sprint={sprint} report={data} demos={demos} />
          <div className={styles.main}>
            <GoalPanel sprint={sprint} />
            <DemoQueue sprint={sprint} report={data} demos={demos} />
            <OutcomePanel report={data} outcome={outcomeOf(data.items)} />
          </div>
        </>
      )}
      <FeedbackPanel sprint={sprint} demos={demos} items={data?.items ?? []} />
    </div>
  );
}

/** The title leads to the reviews of other sprints. */
function SprintChoice({ sprint, title }: { readonly sprint: Sprint; readonly title: string }) {
  const t = useT('review');
  const navigate = useNavigate();
  const params = useParams({ from: '/inside/$workspace/$key' });
  const nameOf = useSprintName();
  const { running, closed } = useSprints();
  const others = [...(running === undefined ? [] : [running]), ...closed];
  if (others.length < 2) return title;
  return (
    <>
      {title}
      <MenuButton
        label={t('otherSprint')}
        className={styles.other}
        parts={others.map((other) => ({
          label: nameOf(other),
          checked: other.id === sprint.id,
          run: () =>
            void navigate({
              to: '/$workspace/$key/sprints/$number/review',
              params: { ...params, number: String(other.number) },
            }),
        }))}
      >
        <Icon name="chevron" size={14} />
      </MenuButton>
    </>
  );
}
