import { numberText } from '../../../lib/numbers';
import { useT } from '../../../lib/i18n';
import { usePlanning } from '../../../live/sprints';

const rounded = (amount: number): number => Math.round(amount * 10) / 10;

/** A size in the unit of the project, with at most one decimal: `8 pts`, `12.5 h`. */
export function useAmount(): (amount: number) => string {
  const t = useT('sprints');
  const { unit } = usePlanning();
  return (amount) => t(`amount.${unit}`, { count: rounded(amount), n: numberText(amount) });
}

/** `40 of 64 pts`. */
export function useOfCapacity(): (load: number, capacity: number) => string {
  const t = useT('sprints');
  const amount = useAmount();
  return (load, capacity) => t('ofCapacity', { load: numberText(load), capacity: amount(capacity) });
}
