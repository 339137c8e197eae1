import { Link, useParams } from '@tanstack/react-router';
import { forecastUnit } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import styles from './forecast.module.css';
import { rangeOf, useVelocity } from './use-forecast';

/** What the forecast stands on, which opens to the sprints behind it; or why there is none. */
export function ForecastNote() {
  const t = useT('backlog');
  const { workspace = '', key = '' } = useParams({ strict: false });
  const basis = useVelocity();
  if (basis === undefined) return null;
  if (basis === null)
    return (
      <span className={styles.note} title={t('forecast.why')}>
        {t('forecast.notSet')}
      </span>
    );
  const { low, high } = rangeOf(basis);
  const unit = t(`forecast.${forecastUnit(basis.range)}`);
  return (
    <Link
      className={styles.note}
      to="/$workspace/$key/reports/$report"
      params={{ workspace, key, report: 'velocity' }}
      title={t('forecast.basis', { count: basis.range.sprints })}
    >
      {t('forecast.range', { low, high, unit })}
      {forecastUnit(basis.range) === 'points' && ` · ${t('forecast.unsized', { size: basis.unsized })}`}
    </Link>
  );
}
