import { RowTools } from '../features/board/away-tools';
import MyWorkPage from '../features/workspace/my-work-page';
import { useCrossed } from './project/crossed';
import { useRefusals } from './project/refusals';
import { useShifts } from './project/shifts';
import { useUndoCommands } from './project/undo-commands';

/** Your stories over all projects, with what acts on stories everywhere. */
export default function WorkFrame() {
  return <MyWorkPage tools={<WorkTools />} />;
}

function WorkTools() {
  useUndoCommands();
  useRefusals();
  useCrossed();
  useShifts();
  return <RowTools />;
}
