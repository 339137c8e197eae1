import { allCommands, isPossible, type Command } from '../../../lib/commands';
import { useT } from '../../../lib/i18n';
import { MenuAt } from '../../../ui/menu-at';
import type { MenuPart } from '../../../ui/menu';
import { nameOf } from '../acts/use-acts';
import { useLive } from '../../../live/hooks';
import type { StoryPickerProps } from '../picking/picker-props';

const story = (...verbs: readonly string[]): readonly string[] => verbs.map((verb) => `story.${verb}`);
const groups = [
  story('open'),
  story('move', 'plan', 'assign', 'priority', 'label', 'points', 'due', 'block'),
  ['poker.start', ...story('split')],
  story('copyLink'),
  story('archive', 'delete'),
];
/** What makes sense for one story alone. */
const single: ReadonlySet<string> = new Set(story('open', 'split', 'copyLink'));

/** What can be done with a story, or with the selection that it belongs to: the very commands of the keys. */
export function StoryMenu({ storyIds, at, onClose }: StoryPickerProps) {
  const t = useT('board');
  const live = useLive();
  const known = new Map(allCommands().map((command) => [command.id, command]));
  const offered = (id: string): Command[] => {
    const command = known.get(id);
    const fits = storyIds.length === 1 || !single.has(id);
    return command !== undefined && fits && isPossible(command) ? [command] : [];
  };
  const parts = groups
    .map((ids) => ids.flatMap(offered))
    .filter((commands) => commands.length > 0)
    .flatMap((commands, index): MenuPart[] => [
      ...(index === 0 ? [] : ['line' as const]),
      ...commands.map(({ title, keys, run }) => ({ label: title, keys, run })),
    ]);
  const name = nameOf(live, storyIds);
  return (
    <MenuAt
      label={t('menuOf', { story: name })}
      at={at ?? { x: 0, y: 0 }}
      parts={storyIds.length === 1 ? parts : [{ heading: name }, ...parts]}
      onClose={onClose}
    />
  );
}
