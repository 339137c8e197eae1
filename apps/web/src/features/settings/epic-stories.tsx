import type { Story } from '@rondo/domain';
import { Link, useParams } from '@tanstack/react-router';
import { StageDot, StationName } from '../../live/marks/station';
import { StoryKey } from '../../live/marks/story-key';
import styles from './epics.module.css';

export function EpicStories({ stories }: { readonly stories: readonly Story[] }) {
  const params = useParams({ from: '/inside/$workspace/$key' });
  return (
    <ul className={styles.stories}>
      {stories.map((story) => (
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
