import { useNavigate } from '@tanstack/react-router';
import type { Station, StoryId } from '@rondo/domain';
import type { Command } from '../../../lib/commands';
import { useT } from '../../../lib/i18n';
import { useLive, useMay } from '../../../live/hooks';
import { usePlanning } from '../../../live/sprints';
import { useReadOnly } from '../../../live/use-read-only';
import { useStoryView } from '../../../live/view';
import type { Picked } from '../../../live/view/story-desk';
import { useActs } from '../acts/use-acts';
import { useMeant } from './use-meant';
import { useVerb, type Act } from './use-verb';

/** What the address opens over a page of stories. */
export type Beside = { readonly story: number } | { readonly split: number } | { readonly new: Station };

/** Every verb that acts on stories: on those that are meant, else on the one that the palette asks for. */
export function useStoryVerbs(show: (part: Beside) => void): readonly Command[] {
  const t = useT('board');
  const live = useLive();
  const view = useStoryView();
  const navigate = useNavigate();
  const { edit } = useActs();
  const meant = useMeant();
  const verb = useVerb();
  const mayCreate = useMay('story.create');
  const mayPoker = useMay('poker.open');
  const readOnly = useReadOnly();
  const { unit } = usePlanning();

  const storyOf = (id: StoryId | null | undefined) => live.visible.of.story.get(id ?? '');
  const pick =
    (what: Picked): Act =>
    (storyIds) =>
      view.desk.ask({ kind: 'pick', what, storyIds });
  const ask =
    (kind: 'archive' | 'delete'): Act =>
    (storyIds) =>
      view.desk.ask({ kind, storyIds });
  const numbered = (act: (number: number) => void): Act => {
    return ([id]) => {
      const number = storyOf(id)?.number ?? 0;
      // One that the server has not numbered yet cannot be addressed.
      if (number > 0) act(number);
    };
  };
  const estimate: Act = (storyIds) => {
    const stories = storyIds.flatMap((id) => storyOf(id)?.number ?? []);
    void navigate({ to: '/$workspace/$key/poker/new', params: live.address, search: { stories } });
  };
  const assignMe: Act = (storyIds) => {
    const mine = storyIds.every((id) => storyOf(id)?.assigneeIds.includes(live.me));
    edit(storyIds, mine ? { removeAssigneeIds: [live.me] } : { addAssigneeIds: [live.me] });
  };
  const open = numbered((story) => show({ story }));
  return [
    {
      ...verb('open', t('open'), ['enter', 'o'], open),
      run: () => open(view.focused === null ? [] : [view.focused]),
      when: () => view.focused !== null,
      words: t('openWords'),
      asks: { act: (id) => open([id as StoryId]), reads: true },
    },
    verb('move', t('moveTo'), ['m'], pick('stage')),
    verb('plan', t('planTo'), ['s'], pick('sprint')),
    verb('assign', t('assign'), ['a'], pick('assignees')),
    verb('assignMe', t('assignMe'), ['i'], assignMe),
    verb('priority', t('setPriority'), ['p'], pick('priority')),
    verb('label', t('setLabels'), ['l'], pick('labels')),
    verb('points', t(`setSize.${unit}`), ['e'], pick('points')),
    {
      id: 'poker.start',
      title: t('estimate'),
      group: t('group.story'),
      keys: ['shift+e'],
      when: () => mayPoker,
      ...readOnly,
      run: () => estimate(meant.stories()),
      asks: { act: (id) => estimate([id as StoryId]) },
    },
    verb('due', t('setDue'), ['d'], pick('due')),
    verb('block', t('blockOrNot'), ['b'], pick('block')),
    {
      ...verb(
        'split',
        t('split'),
        ['shift+s'],
        numbered((split) => show({ split })),
      ),
      words: t('splitWords'),
    },
    verb('archive', t('archive'), ['shift+a'], ask('archive')),
    verb('delete', t('delete'), ['delete', 'backspace'], ask('delete')),
    {
      id: 'story.newHere',
      title: t('newHere'),
      group: t('group.story'),
      keys: ['shift+n'],
      when: () => mayCreate && view.focused !== null,
      ...readOnly,
      run: () => show({ new: storyOf(view.focused)?.stage ?? 'PLAN' }),
    },
  ];
}
