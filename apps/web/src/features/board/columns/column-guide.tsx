import { Modal } from '@mantine/core';
import type { Station } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { StageGuide } from '../../../live/guide/stage-guide';
import { useStationName } from '../../../live/marks/station';

/** What the cycle says about a stage; loaded when it is asked for. */
export default function ColumnGuide({ station, onClose }: { readonly station: Station; readonly onClose: () => void }) {
  const t = useT('board');
  return (
    <Modal opened onClose={onClose} title={useStationName(station)} closeButtonProps={{ 'aria-label': t('close') }}>
      <StageGuide station={station} />
    </Modal>
  );
}
