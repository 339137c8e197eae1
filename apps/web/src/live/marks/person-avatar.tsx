import type { UserId } from '@rondo/domain';
import { memo } from 'react';
import { useT } from '../../lib/i18n';
import { Avatar } from '../../ui/avatar';
import { usePerson } from '../people';

interface Props {
  readonly id: UserId;
  readonly size?: number;
  /** The name is said beside it. */
  readonly decorative?: boolean;
}

export const PersonAvatar = memo(function PersonAvatar({ id, size = 18, decorative = false }: Props) {
  const t = useT('marks');
  const person = usePerson(id);
  return (
    <Avatar name={person?.name ?? t('somebody')} hue={person?.color ?? 'gray'} size={size} decorative={decorative} />
  );
});
