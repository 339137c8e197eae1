import { useT } from '../../../lib/i18n';
import { Panel } from '../../../ui/panel';
import { CadenceForm } from './cadence-form';
import { CalendarForm } from './calendar-form';
import { CapacityTable } from './capacity-table';
import { EstimatesForm } from './estimates-form';
import { usePlanning } from '../../../live/sprints';
import styles from './planning.module.css';

/** How this project plans; every field saves itself and can be undone. */
export default function PlanningPage() {
  const t = useT('planning');
  const { unit } = usePlanning();
  return (
    <div className={styles.page}>
      <Panel title={t('cadence')} text={t('cadenceText')}>
        <CadenceForm />
      </Panel>
      <Panel title={t('capacity')} text={t(`capacityText.${unit}`)}>
        <CapacityTable />
      </Panel>
      <Panel title={t('calendar')} text={t('calendarText')}>
        <CalendarForm />
      </Panel>
      <Panel title={t('estimates')} text={t('estimatesText')}>
        <EstimatesForm />
      </Panel>
    </div>
  );
}
