import { countWhole, type ProjectIntent, type Sprint } from '@rondo/domain';
import { useEffect, useState } from 'react';
import { problemText } from '../../../lib/api';
import { useT } from '../../../lib/i18n';
import { useEntity, useLive } from '../../../live/hooks';
import { useSprintName, useSprintScope } from '../../../live/sprints';
import { doUndoable } from '../../../live/tell-undoable';
import { useBoardView } from '../../../live/view';
import type { SprintRequest } from '../../../live/view/sprint-desk';
import { Confirm } from '../../../ui/confirm';
import { showToast } from '../../../ui/toast-store';
import { CloseDialog } from './close-dialog';
import { rememberAct, undoableUntil } from './own-acts';
import { SprintForm } from './sprint-form';
import { StartDialog } from './start-dialog';
import { useSprintCommands } from './use-sprint-commands';

/** Keeps the dialogs about sprints, on whichever page they are asked for. */
export default function SprintDesk() {
  const desk = useBoardView().sprints;
  const [request, setRequest] = useState<SprintRequest | null>(null);
  const sprint = useEntity('sprint', request !== null && 'sprintId' in request ? request.sprintId : null);
  useSprintCommands();
  useEffect(() => desk.attend(setRequest), [desk]);
  const close = (): void => setRequest(null);
  const act = useAct(close);
  if (request === null) return null;
  if (request.kind === 'new') return <SprintForm sprint={null} onClose={close} />;
  if (sprint === undefined) return null;
  const { id } = sprint;
  switch (request.kind) {
    case 'edit':
      return <SprintForm key={id} sprint={sprint} onClose={close} />;
    case 'start':
      return (
        <StartDialog
          sprint={sprint}
          onClose={close}
          onStart={() => act({ name: 'sprint.start', body: { id } }, sprint)}
        />
      );
    case 'close':
      return (
        <CloseDialog
          key={id}
          sprint={sprint}
          onClose={close}
          onCloseSprint={(body) => act({ name: 'sprint.close', body }, sprint)}
        />
      );
    case 'delete':
      return <DeleteSprint sprint={sprint} onClose={close} />;
  }
}

/** Starts or closes, and offers to take it back. */
function useAct(
  done: () => void,
): (intent: ProjectIntent & { name: 'sprint.start' | 'sprint.close' }, sprint: Sprint) => void {
  const t = useT('sprints');
  const live = useLive();
  const nameOf = useSprintName();
  return (intent, sprint) => {
    const started = intent.name === 'sprint.start';
    const mutationId = doUndoable(live, intent, {
      title: t(started ? 'told.started' : 'told.closed', { sprint: nameOf(sprint) }),
      text: t('told.until', { time: undoableUntil() }),
      undo: t('told.undo'),
      isSo: () => (live.visible.of.sprint.get(sprint.id)?.[started ? 'startedAt' : 'closedAt'] ?? null) !== null,
    });
    if (mutationId === null) return;
    rememberAct(started ? 'start' : 'close', sprint.id, mutationId);
    done();
  };
}

function DeleteSprint({ sprint, onClose }: { readonly sprint: Sprint; readonly onClose: () => void }) {
  const t = useT('sprints');
  const live = useLive();
  const nameOf = useSprintName();
  const { stories } = useSprintScope(sprint);
  const remove = (): Promise<void> => {
    const answer = live.do({ name: 'sprint.delete', body: { id: sprint.id } });
    if (!answer.ok) showToast({ title: problemText(answer), tone: 'bad' });
    return Promise.resolve();
  };
  return (
    <Confirm
      title={t('deleteDialog.title', { sprint: nameOf(sprint) })}
      action={t('delete')}
      onConfirm={remove}
      onClose={onClose}
    >
      {t('deleteDialog.text', { count: countWhole(stories) })}
    </Confirm>
  );
}
