import { useLanguage, useT } from '../../../lib/i18n';
import { usePlanning } from '../../../live/sprints';

/** A size in the unit of the project, with at most one decimal: `8 pts`, `12.5 h`. */
export function useAmount(): (amount: number) => string {
  const t = useT('sprints');
  const language = useLanguage();
  const { unit } = usePlanning();
  return (amount) => {
    const count = Math.round(amount * 10) / 10;
    return t(`amount.${unit}`, { count, n: count.toLocaleString(language) });
  };
}
