import type { Reply } from '@rondo/contracts';
import { useT } from '../../../lib/i18n';
import { numberText } from '../../../lib/numbers';
import styles from '../reports.module.css';
import { ToReport } from '../to-report';
import { longDay } from '../words';

type Forecast = Reply<'report.forecast'>;

interface Props {
  readonly made: Pick<Forecast, 'trials' | 'sampleDays' | 'sampleFinished' | 'startsOn' | 'basis'>;
  readonly sampled: NonNullable<Forecast['sampled']>;
}

/** What the forecast stands on: as much a part of it as its days. */
export function Assumptions({ made, sampled }: Props) {
  const t = useT('reports');
  const { trials, sampleDays, sampleFinished, startsOn, basis } = made;
  return (
    <section className={styles.part}>
      <h2>{t('forecast.assumptions')}</h2>
      <ul className={styles.plainList}>
        <li>
          {t('forecast.past', { from: longDay(sampled.from), to: longDay(sampled.to), count: sampleDays })}{' '}
          <ToReport report="cycle" search={sampled}>
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
