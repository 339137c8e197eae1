import type { StoryId } from '@rondo/domain';
import { useT } from '../../lib/i18n';
import { Icon } from '../../ui/icons';
import { useStory } from '../hooks';
import { useProjectKey } from '../marks/story-key';
import { useStoryView } from '../view';
import styles from './more-button.module.css';

/** Opens the menu of the story that it stands beside. */
export default function MoreButton({ id }: { readonly id: StoryId }) {
  const t = useT('marks');
  const story = useStory(id);
  const view = useStoryView();
  const key = useProjectKey();
  if (story === undefined) return null;
  return (
    <button
      type="button"
      className={styles.more}
      aria-label={t('actionsOn', { story: `${key}-${story.number}` })}
      aria-haspopup="menu"
      onClick={(event) => {
        const { left, bottom } = event.currentTarget.getBoundingClientRect();
        view.openMenu(id, { x: left, y: bottom + 4 });
      }}
    >
      <Icon name="more" size={14} />
    </button>
  );
}
