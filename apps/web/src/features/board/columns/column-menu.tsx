import { Menu, Modal } from '@mantine/core';
import type { Station } from '@rondo/domain';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useT } from '../../../lib/i18n';
import { useStationName } from '../../../live/marks/station';
import { useBoardView } from '../../../live/view';
import { Icon } from '../../../ui/icons';
import styles from './columns.module.css';

const StageGuide = lazy(() =>
  import('../../../live/guide/stage-guide').then(({ StageGuide: Guide }) => ({ default: Guide })),
);

interface Props {
  readonly station: Station;
  readonly onAdd: (() => void) | null;
  readonly onCollapse: () => void;
}

export function ColumnMenu({ station, onAdd, onCollapse }: Props) {
  const t = useT('board');
  const name = useStationName(station);
  const view = useBoardView();
  const navigate = useNavigate();
  const [guideOpen, setGuideOpen] = useState(false);
  const policy = () => void navigate({ from: '/$workspace/$key/columns', to: '/$workspace/$key/settings/policy' });
  return (
    <>
      <Menu>
        <Menu.Target>
          <button type="button" className={styles.icon} aria-label={t('columnMenu', { station: name })}>
            <Icon name="more" size={14} />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {onAdd !== null && <Menu.Item onClick={onAdd}>{t('quickAdd')}</Menu.Item>}
          <Menu.Item onClick={() => view.selection.only([...view.selection.current, ...view.lists.at(station)])}>
            {t('selectColumn')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={() => setGuideOpen(true)}>{t('openGuide')}</Menu.Item>
          <Menu.Item onClick={policy}>{t('openPolicy')}</Menu.Item>
          <Menu.Item className={styles.notOnPhone ?? ''} onClick={onCollapse}>
            {t('collapse')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Modal
        opened={guideOpen}
        onClose={() => setGuideOpen(false)}
        title={name}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <Suspense fallback={null}>
          <StageGuide station={station} />
        </Suspense>
      </Modal>
    </>
  );
}
