import { useDeleteDemo } from '../../features/demo/use-delete-demo';
import { usePlayDemo } from '../../features/demo/use-play-demo';
import { reasonOf } from '../../lib/api';
import { useCommands } from '../../lib/commands';
import { useT } from '../../lib/i18n';
import { showToast } from '../../ui/toast-store';
import type { Here } from '../shell/here';

/** The example is played where there is none, and goes with one command where it is. */
export function useExampleCommands({ workspace, projects }: Here): void {
  const t = useT('desk');
  const slug = workspace?.slug ?? '';
  const example = projects.find(({ demo }) => demo);
  const play = usePlayDemo();
  const { remove } = useDeleteDemo(slug, example?.key ?? '');
  const tellFailure = (error: unknown): void => showToast({ title: reasonOf(error), tone: 'bad' });
  useCommands([
    {
      id: 'example.play',
      title: t('playExample'),
      group: t('example'),
      seldom: true,
      when: () => workspace !== undefined && workspace.role !== 'guest' && example === undefined,
      run: () => void play(slug).catch(tellFailure),
    },
    {
      id: 'example.delete',
      title: t('deleteExample'),
      group: t('example'),
      seldom: true,
      when: () => example?.role === 'lead',
      run: remove,
    },
  ]);
}
