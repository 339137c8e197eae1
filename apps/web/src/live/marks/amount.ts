import { useT } from '../../lib/i18n';
import { numberText } from '../../lib/numbers';
import { usePlanning } from '../sprints';

/** A size in the unit of the project, with at most one decimal: `8 pts`, `12.5 h`. `text`: how the number is written. */
export function useAmount(): (amount: number, text?: string) => string {
  const t = useT('marks');
  const { unit } = usePlanning();
  return (amount, text = numberText(amount)) =>
    t(`amount.${unit}`, { count: Math.abs(Math.round(amount * 10) / 10), text });
}

/** What a size is called in the project: points or hours. */
export function useSizeName(): string {
  const t = useT('marks');
  return t(`size.${usePlanning().unit}`);
}
