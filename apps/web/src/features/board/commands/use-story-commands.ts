import { useNavigate, useSearch } from '@tanstack/react-router';
import type { StoryId } from '@rondo/domain';
import { useCommands, type Command } from '../../../lib/commands';
import { useT } from '../../../lib/i18n';
import { useLive, useMay } from '../../../live/hooks';
import { useStoryView } from '../../../live/view';
import type { Picked } from '../../../live/view/story-desk';
import { useActs } from '../acts/use-acts';
import { useOpenStory } from '../open-story';

/** What can be done with the selection, the story in focus or the open one: the same on ring and columns. */
export function useStoryCommands(): void {
  const t = useT('board');
  const live = useLive();
  const view = useStoryView();
  const open = useOpenStory();
  const navigate = useNavigate();
  const { edit } = useActs();
  const { story: openNumber } = useSearch({ strict: false });
  const mayEdit = useMay('story.edit');
  const mayCreate = useMay('story.create');
  const mayPoker = useMay('poker.open');

  const storyOf = (id: StoryId | null) => (id === null ? undefined : live.visible.of.story.get(id));
  const openId = (): StoryId | undefined => {
    if (openNumber === undefined) return undefined;
    for (const story of live.visible.of.story.values()) if (story.number === openNumber) return story.id;
    return undefined;
  };
  const targets = (): readonly StoryId[] => {
    const chosen = view.targets();
    const opened = chosen.length === 0 ? openId() : undefined;
    return opened === undefined ? chosen : [opened];
  };
  const possible = () => mayEdit && (view.hasTargets || openNumber !== undefined);
  const onStory = (id: string, title: string, keys: readonly string[], run: () => void): Command => ({
    id: `story.${id}`,
    title,
    group: t('group.story'),
    keys,
    run,
    when: possible,
  });
  const pick = (what: Picked) => () => view.desk.ask({ kind: 'pick', what, storyIds: targets() });
  const ask = (kind: 'archive' | 'delete') => () => view.desk.ask({ kind, storyIds: targets() });
  const split = () => {
    const [number] = targets().flatMap((id) => storyOf(id)?.number ?? []);
    if (number !== undefined && number > 0)
      void navigate({ to: '.', search: (before: object) => ({ ...before, split: number }) } as never);
  };
  const estimate = () => {
    const stories = targets().flatMap((id) => storyOf(id)?.number ?? []);
    void navigate({ to: '/$workspace/$key/poker/new', params: true, search: { stories } } as never);
  };
  const assignMe = () => {
    const mine = targets().every((id) => storyOf(id)?.assigneeIds.includes(live.me));
    edit(targets(), mine ? { removeAssigneeIds: [live.me] } : { addAssigneeIds: [live.me] });
  };
  const select = (
    id: string,
    title: string,
    keys: readonly string[],
    run: () => void,
    when?: () => boolean,
  ): Command => ({
    id: `select.${id}`,
    title,
    group: t('group.select'),
    keys,
    run,
    ...(when === undefined ? {} : { when }),
  });
  const onFocused = (act: (id: StoryId) => void) => () => {
    if (view.focused !== null) act(view.focused);
  };
  const focused = () => view.focused !== null;
  useCommands([
    {
      ...onStory(
        'open',
        t('open'),
        ['enter', 'o'],
        onFocused((id) => open(storyOf(id)?.number ?? 0)),
      ),
      when: focused,
    },
    onStory('move', t('moveTo'), ['m'], pick('stage')),
    onStory('plan', t('planTo'), ['s'], pick('sprint')),
    onStory('assign', t('assign'), ['a'], pick('assignees')),
    onStory('assignMe', t('assignMe'), ['i'], assignMe),
    onStory('priority', t('setPriority'), ['p'], pick('priority')),
    onStory('label', t('setLabels'), ['l'], pick('labels')),
    onStory('points', t('setPoints'), ['e'], pick('points')),
    { ...onStory('estimate', t('estimate'), ['shift+e'], estimate), id: 'poker.start', when: () => mayPoker },
    onStory('due', t('setDue'), ['d'], pick('due')),
    onStory('block', t('blockOrNot'), ['b'], pick('block')),
    onStory('split', t('split'), ['shift+s'], split),
    onStory('archive', t('archive'), ['shift+a'], ask('archive')),
    onStory('delete', t('delete'), ['delete', 'backspace'], ask('delete')),
    {
      id: 'story.newHere',
      title: t('newHere'),
      group: t('group.story'),
      keys: ['shift+n'],
      when: () => mayCreate && focused(),
      run: onFocused((id) => {
        const stage = storyOf(id)?.stage ?? 'PLAN';
        void navigate({ to: '.', search: (before: object) => ({ ...before, new: stage }) } as never);
      }),
    },
    select(
      'toggle',
      t('select'),
      ['x'],
      onFocused((id) => view.selection.toggle(id)),
      focused,
    ),
    select(
      'range',
      t('selectRange'),
      ['shift+x'],
      onFocused((id) => view.selection.extend(view.order(), id)),
      focused,
    ),
    select('all', t('selectAll'), ['mod+a'], () => view.selection.only(view.order())),
    select(
      'clear',
      t('clearSelection'),
      ['escape'],
      () => view.selection.clear(),
      () => view.selection.size > 0,
    ),
  ]);
}
