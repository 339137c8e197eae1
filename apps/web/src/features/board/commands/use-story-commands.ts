import type { StoryId } from '@rondo/domain';
import { useNavigate } from '@tanstack/react-router';
import { useCommands, type Command } from '../../../lib/commands';
import { useT } from '../../../lib/i18n';
import { useStoryView } from '../../../live/view';
import { useStoryVerbs } from './use-story-verbs';

/** What can be done with the selection, the story in focus or the open one, by keys: the same on ring, columns and backlog. */
export function useStoryCommands(): void {
  const t = useT('board');
  const view = useStoryView();
  const navigate = useNavigate();
  const verbs = useStoryVerbs(
    (part) => void navigate({ to: '.', search: (before: object) => ({ ...before, ...part }) } as never),
  );
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
    ...verbs,
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
