import type { Station } from '@rondo/domain';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useT } from '../../../lib/i18n';
import { useStationName } from '../../../live/marks/station';
import { useBoardView } from '../../../live/view';
import { Icon } from '../../../ui/icons';
import { later } from '../../../ui/later';
import { MenuButton, type MenuPart } from '../../../ui/menu';
import styles from './columns.module.css';

const ColumnGuide = later(() => import('./column-guide'));

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
  const closeGuide = () => setGuideOpen(false);
  const newStory = () => void navigate({ to: '.', search: (before: object) => ({ ...before, new: station }) } as never);
  const policy = () => void navigate({ from: '/$workspace/$key/columns', to: '/$workspace/$key/settings/policy' });
  const parts: MenuPart[] = [
    ...(onAdd === null
      ? []
      : [
          { label: t('quickAdd'), run: onAdd },
          { label: t('newHere'), run: newStory },
        ]),
    {
      label: t('selectColumn'),
      run: () => view.selection.only([...view.selection.current, ...view.lists.at(station)]),
    },
    'line',
    { label: t('openGuide'), run: () => setGuideOpen(true) },
    { label: t('openPolicy'), run: policy },
    { label: t('collapse'), run: onCollapse, notOnPhone: true },
  ];
  return (
    <>
      <MenuButton className={`${styles.icon} ${styles.more}`} label={t('columnMenu', { station: name })} parts={parts}>
        <Icon name="more" size={14} />
      </MenuButton>
      {guideOpen && <ColumnGuide station={station} onClose={closeGuide} onMissing={closeGuide} />}
    </>
  );
}
