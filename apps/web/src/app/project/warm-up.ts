import { useEffect } from 'react';
import { withWords } from '../messages';

const afterMs = 4000;

/** What is loaded when it is first used. */
export const parts = {
  storyPanel: withWords(() => import('../../features/story/story-panel'), 'story'),
  newStory: withWords(() => import('../../features/story/new-story'), 'story'),
  markdown: () => import('../../features/story/text/markdown'),
  ring: () => import('../../features/ring/ring-page'),
  columns: () => import('../../features/board/columns-page'),
  blockForm: () => import('../../features/board/picking/block-form'),
  entryDialog: () => import('../../features/board/moving/entry-dialog'),
  stagePanel: () => import('../../features/ring/stage/stage-panel'),
};

/** Fetched ahead once the page has come to rest: without a connection it could not be fetched any more. */
export function useWarmUp(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      // What fails now is asked for again when it is used.
      for (const load of Object.values(parts)) load().catch(() => undefined);
    }, afterMs);
    return () => {
      clearTimeout(timer);
    };
  }, []);
}
