import { useLanguage, useT } from '../../../lib/i18n';

interface Amount {
  readonly stories: number;
  readonly points: number;
}

/** `4 stories · 11 pts`. */
export function useAmount(): (amount: Amount) => string {
  const t = useT('review');
  const language = useLanguage();
  return ({ stories, points }) => {
    const told = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(points);
    return `${t('outcome.stories', { count: stories })} · ${t('outcome.points', { count: points, told })}`;
  };
}
