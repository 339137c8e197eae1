import type { UserId } from '@rondo/domain';
import { memo } from 'react';
import { useT } from '../../lib/i18n';
import { Avatar } from '../../ui/avatar';
import { usePeople } from '../people';

interface Props {
  readonly id: UserId;
  readonly size?: number;
  /** The name is said beside it. */
  readonly decorative?: boolean;
}

export const PersonAvatar = memo(function PersonAvatar({ id, size = 18, decorative = false }: Props) {
  const t = useT('marks');
  const people = usePeople();
  const person = people.get(id);
  // On a first visit the board can be there before its people: nobody has left.
  const known = people.size > 0;
  return (
    <Avatar
      name={person?.name ?? (known ? t('somebody') : '')}
      hue={person?.color ?? 'gray'}
      size={size}
      decorative={decorative || !known}
    />
  );
});
