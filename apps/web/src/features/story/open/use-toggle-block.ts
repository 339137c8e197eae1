import { useOpened } from './opened';
import { useAct } from './use-act';

/** Asks why the story is blocked, or unblocks it. */
export function useToggleBlock(): () => void {
  const { story, setOpenField } = useOpened();
  const { act } = useAct();
  return () => {
    if (story.blocked === null) setOpenField('block');
    else act({ name: 'story.unblock', body: { storyIds: [story.id] } });
  };
}
