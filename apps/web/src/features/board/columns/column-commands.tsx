import type { Station } from '@rondo/domain';
import { useState } from 'react';
import { useCommands, type Command } from '../../../lib/commands';
import { useT } from '../../../lib/i18n';
import { useLive } from '../../../live/hooks';
import { useBoardView } from '../../../live/view';
import { holds } from '../picking/found';
import ColumnGuide from './column-guide';

interface Props {
  readonly stations: readonly Station[];
  readonly isCollapsed: (station: Station) => boolean;
  readonly setCollapsed: (station: Station, collapsed: boolean) => void;
}

/** What the menu of a column does, for the palette, which asks for which column. */
export default function ColumnCommands({ stations, isCollapsed, setCollapsed }: Props) {
  const t = useT('board');
  const { visible } = useLive();
  const view = useBoardView();
  const [guideOf, setGuideOf] = useState<Station | null>(null);
  const ofStage = (
    id: string,
    title: string,
    words: string,
    act: (station: Station) => void,
    titleOf = (_station: Station, name: string) => name,
  ): Command => ({
    id: `column.${id}`,
    title,
    words,
    group: t('group.board'),
    run: () => undefined,
    question: {
      title: t('whichStage'),
      find: (query) =>
        stations
          .map((station) => ({ station, name: visible.of.stage.get(station)?.label ?? station }))
          .filter(({ station, name }) => holds(`${name} ${station}`, query))
          .map(({ station, name }) => ({
            id: `column.${station}`,
            title: titleOf(station, name),
            group: t('stations'),
            run: () => act(station),
          })),
    },
  });
  useCommands([
    ofStage(
      'collapse',
      t('collapseOrExpand'),
      t('collapseWords'),
      (station) => setCollapsed(station, !isCollapsed(station)),
      (station, name) => t(isCollapsed(station) ? 'expand' : 'collapseStage', { station: name }),
    ),
    ofStage('guide', t('guideOf'), t('guideWords'), setGuideOf),
    ofStage('select', t('selectStage'), '', (station) =>
      view.selection.only([...view.selection.current, ...view.lists.at(station)]),
    ),
  ]);
  return guideOf !== null && <ColumnGuide station={guideOf} onClose={() => setGuideOf(null)} />;
}
