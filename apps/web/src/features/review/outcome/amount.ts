import { useT } from '../../../lib/i18n';
import { useAmount as useSize } from '../../../live/marks/amount';

interface Amount {
  readonly stories: number;
  readonly points: number;
}

/** `4 stories · 11 pts`. */
export function useAmount(): (amount: Amount) => string {
  const t = useT('review');
  const size = useSize();
  return ({ stories, points }) => `${t('outcome.stories', { count: stories })} · ${size(points)}`;
}
