import { typographicText } from '../../../lib/french';
import { useLanguage } from '../../../lib/i18n';

const units = { en: ['d', 'h', 'min'], fr: ['j', 'h', 'min'] } as const;

/** `3 d 4 h`, `12 min`: the two largest units. */
export function durationIn(ms: number, [day, hour, minute]: readonly [string, string, string]): string {
  const minutes = Math.max(0, Math.floor(ms / 60_000));
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
  if (days > 0) return hours === 0 || days > 9 ? `${days} ${day}` : `${days} ${day} ${hours} ${hour}`;
  if (hours > 0) return minutes % 60 === 0 ? `${hours} ${hour}` : `${hours} ${hour} ${minutes % 60} ${minute}`;
  return minutes === 0 ? `< 1 ${minute}` : `${minutes} ${minute}`;
}

export function useDuration(): (ms: number) => string {
  const language = useLanguage();
  const told = (ms: number): string => durationIn(ms, units[language]);
  return language === 'fr' ? (ms) => typographicText(told(ms)) : told;
}
