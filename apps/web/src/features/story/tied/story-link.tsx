import type { Story } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { StageDot } from '../../../live/marks/station';
import { StoryKey } from '../../../live/marks/story-key';
import { useOpenNumber } from '../open/use-open-number';
import { useOpened } from '../open/opened';
import styles from './tied.module.css';

interface Props {
  readonly story: Story;
  readonly withKey?: boolean;
}

/** Another story, to be opened in this one's place. */
export function StoryLink({ story, withKey = true }: Props) {
  const t = useT('story');
  const ui = useT('ui');
  const { place } = useOpened();
  const { href, open } = useOpenNumber(story.number);
  return (
    <a
      className={styles['story']}
      href={href}
      aria-label={ui('labelled', { what: t('open', { name: `${place.key}-${story.number}` }), value: story.title })}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        open();
      }}
    >
      <StageDot station={story.stage} />
      {withKey && <StoryKey number={story.number} />}
      <span className={styles['title']}>{story.title}</span>
    </a>
  );
}
