import { useT } from '../../lib/i18n';
import { Choices } from './choices';
import { useReportSearch, useSetSearch } from './use-report';

export type Unit = 'points' | 'stories';

export const useUnit = (): Unit => useReportSearch().unit ?? 'points';

export function UnitChoice() {
  const t = useT('reports');
  const set = useSetSearch();
  return (
    <Choices
      label={t('unit')}
      value={useUnit()}
      choices={[
        ['points', t('points')],
        ['stories', t('stories')],
      ]}
      onChange={(unit) => {
        set({ unit: unit === 'stories' ? 'stories' : undefined });
      }}
    />
  );
}
