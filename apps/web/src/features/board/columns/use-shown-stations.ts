import { stations, type Station } from '@rondo/domain';
import { useLive, useTick } from '../../../live/hooks';
import { useBoardView } from '../../../live/view';

/** The stations of this board: one that the policy folds away shows only while stories are left in it. */
export function useShownStations(): readonly Station[] {
  const { visible } = useLive();
  const { lists } = useBoardView();
  const isFolded = (station: Station) => visible.of.stage.get(station)?.folded === true;
  useTick('stage');
  useTick(stations.some(isFolded) ? 'story' : 'stage');
  return stations.filter((station) => !isFolded(station) || lists.totalAt(station) > 0);
}
