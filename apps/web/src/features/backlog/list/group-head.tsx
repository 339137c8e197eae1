import type { Station, StoryType, UserId } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { useEntity } from '../../../live/hooks';
import { useAmount } from '../../../live/marks/amount';
import { PersonAvatar } from '../../../live/marks/person-avatar';
import { TypeMark } from '../../../live/marks/type-mark';
import { usePeople } from '../../../live/people';
import { useGrouping } from '../backlog-view';
import type { Band } from '../order/bands';
import { sizeOf } from '../order/sections';
import { BandName } from './head-parts';
import styles from './head.module.css';

interface Props {
  readonly band: Band;
  readonly group: string;
  readonly doneStage: Station;
}

export function GroupHead({ band, group, doneStage }: Props) {
  const t = useT('backlog');
  const amount = useAmount();
  const marks = useT('marks');
  const by = useGrouping();
  const people = usePeople();
  const epic = useEntity('epic', by === 'epic' ? group : null);
  const { points, stories } = sizeOf(band.stories, doneStage, band.section.stories);
  const name =
    by === 'type'
      ? marks(`type.${group as StoryType}`)
      : by === 'epic'
        ? (epic?.title ?? t('noEpic'))
        : group === 'none'
          ? t('nobody')
          : (people.get(group as UserId)?.name ?? marks('somebody'));
  const mark =
    by === 'type' ? (
      <TypeMark type={group as StoryType} />
    ) : by === 'epic' ? (
      <span className={styles.dot} data-hue={epic?.color ?? 'gray'} />
    ) : group === 'none' ? null : (
      <PersonAvatar id={group as UserId} size={16} decorative />
    );
  return (
    <div className={styles.head} data-group>
      <BandName band={band} name={name} mark={mark} />
      <span className={styles.count}>{t('stories', { count: stories })}</span>
      <span className={styles.gap} />
      <span className={styles.sum}>{amount(points)}</span>
    </div>
  );
}
