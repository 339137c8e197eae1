import { Select } from '@mantine/core';
import { useT } from '../../../lib/i18n';
import { useProjectKey } from '../../../live/marks/story-key';
import type { Item } from '../use-review';
import styles from './queue.module.css';

interface Props {
  /** The stories that are not in the queue yet. */
  readonly items: readonly Item[];
  readonly onAdd: (id: Item['story']['id']) => void;
}

export function AddDemo({ items, onAdd }: Props) {
  const t = useT('review');
  const key = useProjectKey();
  return (
    <Select
      className={styles.add ?? ''}
      size="xs"
      searchable
      aria-label={t('queue.addStory')}
      placeholder={t('queue.addStory')}
      nothingFoundMessage={t('queue.noMore')}
      data={items.map(({ story }) => ({ value: story.id, label: `${key}-${story.number} ${story.title}` }))}
      value={null}
      onChange={(id) => {
        const item = items.find(({ story }) => story.id === id);
        if (item !== undefined) onAdd(item.story.id);
      }}
    />
  );
}
