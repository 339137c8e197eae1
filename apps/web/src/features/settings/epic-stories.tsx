import type { EpicId, Story } from '@rondo/domain';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { call } from '../../lib/api';
import { StageDot, StationName } from '../../live/marks/station';
import { StoryKey } from '../../live/marks/story-key';
import styles from './epics.module.css';

interface Props {
  readonly epicId: EpicId;
  readonly stories: readonly Story[];
}

/** The stories on the board, then those that have left it. */
export function EpicStories({ epicId, stories }: Props) {
  const params = useParams({ from: '/inside/$workspace/$key' });
  const { data } = useQuery({
    queryKey: ['epic.stories', params, epicId],
    queryFn: ({ signal }) => call('epic.stories', { params: { ...params, epicId }, query: { limit: 500 } }, { signal }),
  });
  return (
    <ul className={styles.stories}>
      {[...stories, ...(data?.stories ?? [])].map((story) => (
        <li key={story.id}>
          <Link
            className={styles.story}
            to="/$workspace/$key/stories/$number"
            params={{ ...params, number: String(story.number) }}
          >
            <StageDot station={story.stage} />
            <StoryKey number={story.number} />
            <span className={styles.storyTitle}>{story.title}</span>
            <span className={styles.stage}>
              <StationName station={story.stage} />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
