import { useCommands } from '../../lib/commands';
import { useT } from '../../lib/i18n';
import { useLive } from '../../live/hooks';

/** Back and forth among your own changes in the open project. */
export function useUndoCommands(): void {
  const t = useT('shell');
  const live = useLive();
  useCommands([
    {
      id: 'edit.undo',
      title: t('undo'),
      group: t('group.edit'),
      keys: ['mod+z'],
      when: () => live.canUndo,
      run: () => live.undo(),
    },
    {
      id: 'edit.redo',
      title: t('redo'),
      group: t('group.edit'),
      keys: ['mod+shift+z', 'mod+y'],
      when: () => live.canRedo,
      run: () => live.redo(),
    },
  ]);
}
