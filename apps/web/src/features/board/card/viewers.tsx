import type { StoryId, UserId } from '@rondo/domain';
import { memo, useCallback, useSyncExternalStore } from 'react';
import { useT } from '../../../lib/i18n';
import { useLive } from '../../../live/hooks';
import { usePeople } from '../../../live/people';
import { PersonAvatar } from '../../../live/marks/person-avatar';
import styles from './card.module.css';

const shown = 2;

/** Who else has the story open just now. */
export const Viewers = memo(function Viewers({ storyId }: { readonly storyId: StoryId }) {
  const t = useT('board');
  const live = useLive();
  const people = usePeople();
  const ids = useSyncExternalStore(
    useCallback((listener) => live.subscribe('presence', listener), [live]),
    () =>
      live.presence
        .filter((present) => present.userId !== live.me && present.storyIds.includes(storyId))
        .map((present) => present.userId)
        .join(),
  );
  if (ids === '') return null;
  const viewers = ids.split(',') as UserId[];
  const names = viewers.map((id) => people.get(id)?.name ?? '').join(', ');
  return (
    <span className={styles.viewers} role="img" aria-label={t('openBy', { names })} title={t('openBy', { names })}>
      {viewers.slice(0, shown).map((id) => (
        <PersonAvatar key={id} id={id} size={14} decorative />
      ))}
    </span>
  );
});
