import type { UserId } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { useLive, usePresence } from '../../../live/hooks';
import { PersonAvatar } from '../../../live/marks/person-avatar';
import { usePeople } from '../../../live/people';
import { useOpened } from './opened';
import styles from './story.module.css';

/** Who else has this story open. */
export function Viewers() {
  const { story } = useOpened();
  const t = useT('story');
  const { me } = useLive();
  const people = usePeople();
  const ids = usePresence()
    .filter(({ userId, storyIds }) => userId !== me && storyIds.includes(story.id))
    .map(({ userId }) => userId as UserId);
  if (ids.length === 0) return null;
  const names = ids.map((id) => people.get(id)?.name ?? '').join(', ');
  return (
    <span className={styles['viewers']} role="img" aria-label={t('openBy', { names })} title={t('openBy', { names })}>
      {ids.slice(0, 4).map((id) => (
        <PersonAvatar key={id} id={id} size={20} decorative />
      ))}
    </span>
  );
}
