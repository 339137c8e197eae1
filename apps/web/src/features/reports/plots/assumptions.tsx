import type { Reply } from '@rondo/contracts';
import { useT } from '../../../lib/i18n';
import { numberText } from '../../../lib/numbers';
import styles from '../reports.module.css';
import { ToReport } from '../to-report';
import { longDay } from '../words';

/** What the forecast stands on: as much a part of it as its days. */
export function Assumptions({ forecast }: { readonly forecast: Reply<'report.forecast'> }) {
  const t = useT('reports');
  const { window, trials, sampleDays, sampleFinished, startsOn, basis } = forecast;
  return (
    <section className={styles.part}>
      <h2>{t('forecast.assumptions')}</h2>
      <ul className={styles.plainList}>
        <li>
          {t('forecast.past', { from: longDay(window.from), to: longDay(window.to), count: sampleDays })}{' '}
          <ToReport report="cycle" search={window}>
            {t('forecast.finished', { count: sampleFinished })}
          </ToReport>
        </li>
        <li>{t('forecast.method', { trials: numberText(trials) })}</li>
        <li>{t('forecast.start', { day: longDay(startsOn), zone: basis.timeZone })}</li>
        <li>{t('forecast.same')}</li>
      </ul>
    </section>
  );
}
