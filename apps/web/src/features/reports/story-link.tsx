import { Link, useParams } from '@tanstack/react-router';
import { StoryKey } from '../../live/marks/story-key';
import styles from './reports.module.css';

interface Props {
  readonly story: { readonly number: number; readonly title: string };
}

/** A story behind a number. */
export function StoryLink({ story: { number, title } }: Props) {
  const params = useParams({ from: '/inside/$workspace/$key' });
  return (
    <Link className={styles.story} to="/$workspace/$key/stories/$number" params={{ ...params, number: String(number) }}>
      <StoryKey number={number} />
      <span className={styles.storyTitle}>{title}</span>
    </Link>
  );
}
