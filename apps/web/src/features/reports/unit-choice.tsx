import { useT } from '../../lib/i18n';
import { useSizeName } from '../../live/marks/amount';
import { Choices } from './choices';
import { useReportSearch, useSetSearch } from './use-report';

export type Unit = 'points' | 'stories';

export const useUnit = (): Unit => useReportSearch().unit ?? 'points';

/** What a unit is called: sizes are points or hours, as the project counts. */
export function useUnitName(): (unit: Unit) => string {
  const t = useT('reports');
  const size = useSizeName();
  return (unit) => (unit === 'points' ? size : t(unit));
}

export function UnitChoice() {
  const t = useT('reports');
  const set = useSetSearch();
  const nameOf = useUnitName();
  return (
    <Choices
      label={t('unit')}
      value={useUnit()}
      choices={[
        ['points', nameOf('points')],
        ['stories', nameOf('stories')],
      ]}
      onChange={(unit) => {
        set({ unit: unit === 'stories' ? 'stories' : undefined });
      }}
    />
  );
}
