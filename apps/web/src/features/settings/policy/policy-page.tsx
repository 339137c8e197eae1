import { stations, type Station } from '@rondo/domain';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useT } from '../../../lib/i18n';
import { useAll, useEntity } from '../../../live/hooks';
import { StageGuide } from '../../../live/guide/stage-guide';
import { StageDot, StationName } from '../../../live/marks/station';
import styles from './policy.module.css';
import { StationForm } from './station-form';

/** How stories go round: one station at a time, with what the cycle says about it beside. */
export default function PolicyPage() {
  const t = useT('settings');
  const { stage: chosen = 'PLAN' } = useSearch({ from: '/inside/$workspace/$key/settings/policy' });
  return (
    <>
      <p className={styles.intro}>{t('policy.text')}</p>
      <div className={styles.columns}>
        <nav className={styles.stations} aria-label={t('policy.stations')}>
          {stations.map((station) => (
            <StationLink key={station} station={station} />
          ))}
        </nav>
        <StationForm key={chosen} station={chosen} />
        <aside className={styles.guide} aria-label={t('policy.guide')}>
          <StageGuide station={chosen} />
        </aside>
      </div>
    </>
  );
}

function StationLink({ station }: { readonly station: Station }) {
  const t = useT('settings');
  const params = useParams({ from: '/inside/$workspace/$key' });
  const { stage: chosen = 'PLAN' } = useSearch({ from: '/inside/$workspace/$key/settings/policy' });
  const [project] = useAll('project');
  const policy = useEntity('stage', station);
  const facts = [
    policy?.folded === true && t('policy.folded'),
    policy !== undefined && policy.wipLimit !== null && t('policy.limit', { limit: policy.wipLimit }),
    policy !== undefined &&
      policy.entryChecklist.length > 0 &&
      t('policy.items', { count: policy.entryChecklist.length }),
    project?.doneStage === station && t('policy.done'),
  ].filter((fact) => fact !== false);
  return (
    <Link
      className={styles.station}
      to="/$workspace/$key/settings/policy"
      params={params}
      search={{ stage: station }}
      aria-current={chosen === station ? 'page' : undefined}
      replace
    >
      <StageDot station={station} />
      <span className={styles.name}>
        <StationName station={station} />
      </span>
      <span className={styles.facts}>{facts.join(' · ')}</span>
    </Link>
  );
}
