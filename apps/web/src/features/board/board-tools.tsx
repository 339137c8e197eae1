import { useEffect } from 'react';
import { useLive } from '../../live/hooks';
import { useSelection, useStoryView } from '../../live/view';
import { later } from '../../ui/later';
import { useRested } from '../../ui/rest';
import { useStoryCommands } from './commands/use-story-commands';
import { FilterBar } from './filtering/filter-bar';
import { StoryDeskKeeper } from './story-desk-keeper';

const BulkBar = later(() => import('./bulk/bulk-bar'), 'soon');
const MoreCommands = later(() => import('./commands/more-commands'), 'soon');

/** What every page of stories has: the filter, the selection's bar, the keys of a story, and the dialogs they open. */
export function BoardTools() {
  const rested = useRested();
  useStoryCommands();
  useKeptFocus();
  return (
    <>
      <FilterBar />
      <WithSelection />
      <StoryDeskKeeper />
      {rested && <MoreCommands />}
    </>
  );
}

function useKeptFocus(): void {
  const live = useLive();
  const view = useStoryView();
  useEffect(() => live.subscribe('story', () => view.keepFocus()), [live, view]);
}

/** The selection's bar, while there is a selection. */
function WithSelection() {
  return useSelection().size > 0 && <BulkBar />;
}
