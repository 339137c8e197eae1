import { Popover } from '@mantine/core';
import { forecastUnit, type ForecastBasis } from '@rondo/domain';
import { Link, useParams } from '@tanstack/react-router';
import { useT } from '../../../lib/i18n';
import { numberText } from '../../../lib/numbers';
import styles from './forecast.module.css';
import { usePlanning } from '../../../live/sprints';
import { useBacklog, useRows } from '../backlog-view';
import { startedLoad } from './lines';
import { rangeOf, tenth, useVelocity } from './use-forecast';

/** How far a sprint reaches, which opens to what the forecast stands on; or that there is none, and why. */
export function ForecastNote() {
  const t = useT('backlog');
  const basis = useVelocity();
  const { unit: size } = usePlanning();
  if (basis === undefined) return null;
  const { low, high } = basis === null ? { low: 0, high: 0 } : rangeOf(basis);
  const unit = basis === null ? 'points' : forecastUnit(basis.range);
  return (
    <Popover width={300} position="bottom-end" trapFocus>
      <Popover.Target>
        <button type="button" className={styles.note}>
          {basis === null
            ? t('forecast.notSet')
            : t('forecast.range', { low, high, unit: t(`forecast.${unit === 'points' ? size : unit}`) })}
          {basis !== null && unit === 'points' && ` · ${t('forecast.unsized', { size: basis.unsized })}`}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={styles.basis} tabIndex={-1}>
        {basis === null ? <p>{t('forecast.why')}</p> : <Basis basis={basis} />}
      </Popover.Dropdown>
    </Popover>
  );
}

function Basis({ basis }: { readonly basis: ForecastBasis }) {
  const t = useT('backlog');
  const { workspace = '', key = '' } = useParams({ strict: false });
  const { lists } = useBacklog();
  useRows();
  const { unit: size } = usePlanning();
  const counted = forecastUnit(basis.range);
  const started = startedLoad(lists.sections, basis);
  return (
    <>
      <p>{t('forecast.byDays', { days: numberText(tenth(basis.usualDays)) })}</p>
      {counted === 'points' && <p>{t('forecast.unsizedEverywhere', { size: basis.unsized })}</p>}
      {started > 0 && (
        <p>
          {t('forecast.startedFirst', {
            size: numberText(tenth(started)),
            unit: t(`forecast.${counted === 'points' ? size : counted}`),
          })}
        </p>
      )}
      <Link to="/$workspace/$key/reports/$report" params={{ workspace, key, report: 'velocity' }}>
        {t('forecast.basis', { count: basis.range.sprints })}
      </Link>
    </>
  );
}
