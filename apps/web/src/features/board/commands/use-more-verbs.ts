import type { StoryId } from '@rondo/domain';
import type { Command } from '../../../lib/commands';
import { useT } from '../../../lib/i18n';
import { useLive } from '../../../live/hooks';
import { useStoryView } from '../../../live/view';
import { useVerb } from './use-verb';

const fields = ['type', 'epic', 'parent', 'origin'] as const;
const titles = { type: 'setType', epic: 'setEpic', parent: 'setParent', origin: 'setOrigin' } as const;
/** Parts of a story that are filled in where it stands open, each by the id of its field. */
const parts = ['criterion', 'check', 'subtask', 'link'] as const;
const adding = { criterion: 'addCriterion', check: 'addCheck', subtask: 'addSubtask', link: 'addLink' } as const;

/** What can be done with stories and has no key. */
export function useMoreVerbs(openAt: (number: number, part: string) => void): readonly Command[] {
  const t = useT('board');
  const { visible } = useLive();
  const { desk } = useStoryView();
  const verb = useVerb();
  const open =
    (part: string) =>
    ([id]: readonly StoryId[]) => {
      const number = visible.of.story.get(id ?? '')?.number ?? 0;
      // One that the server has not numbered yet cannot be addressed.
      if (number > 0) openAt(number, part);
    };
  return [
    ...fields.map((what) =>
      verb(what, t(titles[what]), [], (storyIds) => void desk.ask({ kind: 'pick', what, storyIds })),
    ),
    ...parts.map((part) => verb(part, t(adding[part]), [], open(`add-${part}`))),
  ];
}
