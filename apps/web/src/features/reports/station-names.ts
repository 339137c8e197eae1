import type { Station } from '@rondo/domain';
import { useAll } from '../../live/hooks';

/** What the project calls its stations. */
export function useStationNames(): (station: Station) => string {
  const labels = new Map(useAll('stage').map(({ id, label }) => [id, label ?? id]));
  return (station) => labels.get(station) ?? station;
}
