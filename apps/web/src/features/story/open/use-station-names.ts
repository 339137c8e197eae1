import type { Station } from '@rondo/domain';
import { useAll } from '../../../live/hooks';

/** What the project calls its stations. */
export function useStationNames(): (station: Station) => string {
  const policies = useAll('stage');
  return (station) => policies.find(({ id }) => id === station)?.label ?? station;
}
