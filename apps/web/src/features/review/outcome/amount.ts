import { numberText } from '../../../lib/numbers';
import { useT } from '../../../lib/i18n';

interface Amount {
  readonly stories: number;
  readonly points: number;
}

/** `4 stories · 11 pts`. */
export function useAmount(): (amount: Amount) => string {
  const t = useT('review');
  return ({ stories, points }) => {
    const told = numberText(points);
    return `${t('outcome.stories', { count: stories })} · ${t('outcome.points', { count: points, told })}`;
  };
}
