import type { UserId } from '@rondo/domain';
import { useT } from '../../lib/i18n';
import { useLive, usePresence } from '../../live/hooks';
import { usePeople } from '../../live/people';
import { Avatar } from '../../ui/avatar';
import styles from './present.module.css';

const most = 4;

/** Who else looks at this project now. */
export function Present() {
  const t = useT('shell');
  const { me } = useLive();
  const people = usePeople();
  const others = usePresence().flatMap(({ userId }) => {
    const person = people.get(userId as UserId);
    return person === undefined || userId === me ? [] : [person];
  });
  if (others.length === 0) return null;
  return (
    <ul className={styles.here} aria-label={t('present')}>
      {others.slice(0, most).map(({ id, name, color }) => (
        <li key={id}>
          <Avatar name={name} hue={color} size={22} />
        </li>
      ))}
      {others.length > most && <li className={styles.more}>+{others.length - most}</li>}
    </ul>
  );
}
