import { numberText } from '../../../lib/numbers';
import { useT } from '../../../lib/i18n';
import { useAmount } from '../../../live/marks/amount';

/** `40 of 64 pts`. */
export function useOfCapacity(): (load: number, capacity: number) => string {
  const t = useT('sprints');
  const amount = useAmount();
  return (load, capacity) => t('ofCapacity', { load: numberText(load), capacity: amount(capacity) });
}
