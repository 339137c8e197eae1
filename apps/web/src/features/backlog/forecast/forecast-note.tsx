import { Link, useParams } from '@tanstack/react-router';
import { forecastUnit } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { numberText } from '../../../lib/numbers';
import styles from './forecast.module.css';
import { useBacklog, useRows } from '../backlog-view';
import { startedLoad } from './lines';
import { rangeOf, tenth, useVelocity } from './use-forecast';

/** What the forecast stands on, which opens to the sprints behind it; or why there is none. */
export function ForecastNote() {
  const t = useT('backlog');
  const { workspace = '', key = '' } = useParams({ strict: false });
  const { lists } = useBacklog();
  useRows();
  const basis = useVelocity();
  if (basis === undefined) return null;
  if (basis === null)
    return (
      <span className={styles.note} title={t('forecast.why')}>
        {t('forecast.notSet')}
      </span>
    );
  const { low, high } = rangeOf(basis);
  const counted = forecastUnit(basis.range);
  const unit = t(`forecast.${counted}`);
  const started = startedLoad(lists.sections, basis);
  const explained = [
    t('forecast.basis', { count: basis.range.sprints }),
    t('forecast.byDays', { days: numberText(tenth(basis.usualDays)) }),
    ...(counted === 'points' ? [t('forecast.unsizedEverywhere', { size: basis.unsized })] : []),
    ...(started > 0 ? [t('forecast.startedFirst', { size: numberText(tenth(started)), unit })] : []),
  ];
  return (
    <Link
      className={styles.note}
      to="/$workspace/$key/reports/$report"
      params={{ workspace, key, report: 'velocity' }}
      title={explained.join(' ')}
    >
      {t('forecast.range', { low, high, unit })}
      {counted === 'points' && ` · ${t('forecast.unsized', { size: basis.unsized })}`}
    </Link>
  );
}
