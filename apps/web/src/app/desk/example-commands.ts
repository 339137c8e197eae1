import { useDeleteDemo } from '../../features/demo/use-delete-demo';
import { usePlayDemo } from '../../features/demo/use-play-demo';
import { reasonOf } from '../../lib/api';
import { seldomCommand, useCommands } from '../../lib/commands';
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
  const mayPlay = workspace !== undefined && workspace.role !== 'guest' && example === undefined;
  const start = (): Promise<void> => play(slug).catch(tellFailure);
  useCommands([
    seldomCommand('example.play', t('playExample'), t('example'), start, mayPlay),
    seldomCommand('example.delete', t('deleteExample'), t('example'), remove, example?.role === 'lead'),
  ]);
}
