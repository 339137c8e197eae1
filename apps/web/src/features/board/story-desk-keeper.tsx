import type { StagePolicy } from '@rondo/domain';
import { checkEntry } from '@rondo/domain';
import { useEffect, useState } from 'react';
import { useLive } from '../../live/hooks';
import { useStoryView } from '../../live/view';
import type { StoryRequest } from '../../live/view/story-desk';
import { Announcements } from './acts/announcements';
import { tellRefusal, useActs } from './acts/use-acts';
import { EntryDialog, StoryPicker } from './dialogs/forms';

type Entering = Extract<StoryRequest, { kind: 'move' | 'add' }>;
type Picking = Extract<StoryRequest, { kind: 'pick' }>;
interface Entry {
  readonly request: Entering;
  readonly policy: StagePolicy;
  readonly count: number;
}

/** Answers what is asked to be done with stories, and keeps the dialogs for it. */
export function StoryDeskKeeper() {
  const live = useLive();
  const view = useStoryView();
  const acts = useActs();
  const [picking, setPicking] = useState<Picking | null>(null);
  const [entry, setEntry] = useState<Entry | null>(null);
  useEffect(() => {
    const enter = (request: Entering): boolean => {
      const { visible } = live;
      const count =
        request.kind === 'add'
          ? request.stories.length
          : request.storyIds.filter((id) => visible.of.story.get(id)?.stage !== request.stage).length;
      const policy = visible.of.stage.get(request.stage);
      // Who cannot come in at all is not asked first, and of several new stories none comes alone.
      const refusal = checkEntry(visible, request.stage, count, policy?.entryChecklist ?? []);
      const asks = count > 0 && policy !== undefined && policy.entryChecklist.length > 0;
      if (refusal !== null) tellRefusal(live, refusal);
      else if (!asks || (request.kind === 'add' && !policy.entryRequired)) return carryOut(acts, request, []);
      else setEntry({ request, policy, count });
      return refusal === null;
    };
    return view.desk.attend((request) => {
      if (request.kind === 'move' || request.kind === 'add') return enter(request);
      if (request.kind === 'plan') return acts.plan(request);
      if (request.kind === 'edit') return acts.edit(request.storyIds, request.edit);
      if (request.kind === 'unblock') return acts.act({ name: 'story.unblock', body: { storyIds: request.storyIds } });
      if (request.kind === 'pick') setPicking(request);
      else acts.remove(request.kind, request.storyIds);
      return true;
    });
  }, [live, view, acts]);

  return (
    <>
      <Announcements />
      {picking !== null && (
        <StoryPicker
          key={picking.what}
          what={picking.what}
          storyIds={picking.storyIds}
          at={picking.at}
          onClose={() => setPicking((now) => (now === picking ? null : now))}
        />
      )}
      {entry !== null && (
        <EntryDialog
          policy={entry.policy}
          count={entry.count}
          onClose={() => setEntry(null)}
          onEnter={(confirmed) => {
            setEntry(null);
            carryOut(acts, entry.request, confirmed);
          }}
        />
      )}
    </>
  );
}

function carryOut(acts: ReturnType<typeof useActs>, request: Entering, confirmed: readonly string[]): boolean {
  return request.kind === 'move' ? acts.move(request, confirmed) : acts.add(request, confirmed);
}
