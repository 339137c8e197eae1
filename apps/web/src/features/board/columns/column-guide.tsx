import type { Station } from '@rondo/domain';
import { StageGuide } from '../../../live/guide/stage-guide';
import { useStationName } from '../../../live/marks/station';
import { Modal } from '../../../ui/modal';

/** What the cycle says about a stage; loaded when it is asked for. */
export default function ColumnGuide({ station, onClose }: { readonly station: Station; readonly onClose: () => void }) {
  return (
    <Modal onClose={onClose} title={useStationName(station)}>
      <StageGuide station={station} />
    </Modal>
  );
}
