import { ActionIcon } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useT } from '../../lib/i18n';
import { useStoryByNumber } from '../../live/hooks';
import { useStoryView } from '../../live/view';
import { Icon } from '../../ui/icons';
import { Header } from './open/header';
import { useOpened } from './open/opened';
import { OpenedStory } from './open/opened-story';
import { StoryBody } from './open/story-body';
import { useOpenedCommands, useOpenedDeeds } from './open/use-opened-commands';
import { useReturnedFocus } from './open/use-returned-focus';
import { useToggleBlock } from './open/use-toggle-block';
import styles from './story-panel.module.css';

export interface StoryPanelProps {
  readonly number: number;
  readonly onClose: () => void;
}

/** The story beside the board; on a phone it fills the screen. */
export default function StoryPanel({ number, onClose }: StoryPanelProps) {
  const t = useT('story');
  const panel = useRef<HTMLElement>(null);
  const view = useStoryView();
  const id = useStoryByNumber(number)?.id;
  const { slidesIn } = useReturnedFocus(panel);
  // The palette has the focus itself while it asks what can be done here.
  const isHere = (): boolean => {
    const { activeElement } = document;
    return panel.current?.contains(activeElement) === true || activeElement?.closest('dialog') != null;
  };
  useEffect(() => {
    if (id !== undefined) view.focus(id);
  }, [view, id]);
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      className={styles['panel']}
      data-panel
      data-slides={slidesIn || undefined}
      aria-label={t('panel', { name: number })}
    >
      {id === undefined && (
        <ActionIcon className={styles['close'] ?? ''} aria-label={t('close')} onClick={onClose}>
          <Icon name="close" />
        </ActionIcon>
      )}
      <OpenedStory number={number}>
        <Inside onClose={onClose} isHere={isHere} />
      </OpenedStory>
    </aside>
  );
}

interface InsideProps {
  readonly onClose: () => void;
  readonly isHere: () => boolean;
}

function Inside({ onClose, isHere }: InsideProps) {
  const { fate } = useOpened();
  const deeds = useOpenedDeeds(onClose);
  const toggleBlock = useToggleBlock();
  useOpenedCommands({ deeds, isHere, onClose, onPage: false, toggleBlock });
  return (
    <>
      <Header deeds={deeds} onClose={onClose} onPage={false} toggleBlock={toggleBlock} key={fate} />
      <StoryBody />
    </>
  );
}
