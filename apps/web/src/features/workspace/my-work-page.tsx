import type { FoundStory } from '@rondo/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { call } from '../../lib/api';
import { useT } from '../../lib/i18n';
import { BlockedMark } from '../../live/marks/blocked-mark';
import { DueMark } from '../../live/marks/due-mark';
import { PriorityMark } from '../../live/marks/priority-mark';
import { TypeMark } from '../../live/marks/type-mark';
import { Page } from '../../ui/page';
import { EmptyState, ErrorState, Waiting } from '../../ui/states';
import styles from './my-work.module.css';

/** The open stories that are yours, over all projects. */
export default function MyWorkPage() {
  const t = useT('workspace');
  const { data, error, refetch } = useQuery({
    queryKey: ['my-work'],
    staleTime: 0,
    queryFn: ({ signal }) => call('me.work', undefined, { signal }),
  });
  const stories = data?.stories;
  const projects = Map.groupBy(stories ?? [], ({ workspace, projectKey }) => `${workspace}/${projectKey}`);
  return (
    <Page title={t('work.title')} aside={stories && t('work.count', { count: stories.length })} wide>
      {stories === undefined &&
        (error === null ? <Waiting /> : <ErrorState error={error} onRetry={() => void refetch()} />)}
      {stories?.length === 0 && <EmptyState title={t('work.empty')}>{t('work.emptyText')}</EmptyState>}
      {[...projects].map(([address, found]) => (
        <section key={address} className={styles.project}>
          <h2 className={styles.heading}>
            {found[0]?.projectName}
            <span className={styles.count}>{found.length}</span>
          </h2>
          <ul className={styles.list}>
            {found.map((entry) => (
              <WorkRow key={entry.story.id} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}

function WorkRow({ entry }: { readonly entry: FoundStory }) {
  const { workspace, projectKey, story } = entry;
  return (
    <li>
      <Link
        className={styles.row}
        to="/$workspace/$key/columns"
        params={{ workspace, key: projectKey }}
        search={{ story: story.number }}
      >
        <TypeMark type={story.type} />
        <span className={styles.key}>
          {projectKey}-{story.number}
        </span>
        <span className={styles.title}>{story.title}</span>
        {story.blocked !== null && <BlockedMark block={story.blocked} />}
        {story.dueOn !== null && <DueMark day={story.dueOn} done={false} />}
        <PriorityMark priority={story.priority} />
        <span className={styles.stage} data-station={story.stage}>
          {story.stage}
        </span>
      </Link>
    </li>
  );
}
