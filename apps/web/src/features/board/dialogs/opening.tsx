import { HeldKeys } from '../../../ui/held-keys';
import { Waiting } from '../../../ui/states';
import { Dialog } from './dialog';

interface Props {
  readonly label: string;
  readonly anchor?: Element | null;
  readonly onClose: () => void;
}

/** Stands in for a dialog that is still on its way: no key meant for it reaches the board, and none is lost. */
export function Opening({ label, anchor = null, onClose }: Props) {
  return (
    <Dialog label={label} anchor={anchor} onClose={onClose}>
      <HeldKeys />
      <Waiting rows={3} />
    </Dialog>
  );
}
