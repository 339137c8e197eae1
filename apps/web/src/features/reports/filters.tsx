import { MultiSelect, Select } from '@mantine/core';
import { storyTypes } from '@rondo/domain';
import { useT } from '../../lib/i18n';
import { useAll } from '../../live/hooks';
import styles from './reports.module.css';
import { filterOf, windows } from './search';
import { useReportSearch, useSetSearch } from './use-report';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** Which stories a report counts; `windowed`: and over which weeks. */
export function Filters({ windowed }: { readonly windowed: boolean }) {
  const t = useT('reports');
  const marks = useT('marks');
  const search = useReportSearch();
  const set = useSetSearch();
  const chosen = filterOf(search);
  const epics = useAll('epic').map(({ id, title }): Option => ({ value: id, label: title }));
  const labels = useAll('label').map(({ id, name }): Option => ({ value: id, label: name }));
  const types = storyTypes.map((type): Option => ({ value: type, label: marks(`type.${type}`) }));
  const many = (name: 'types' | 'epics' | 'labels', options: readonly Option[]) => (
    <MultiSelect
      className={styles.filter ?? ''}
      classNames={{ input: styles.box ?? '' }}
      aria-label={t(`filter.${name}`)}
      placeholder={chosen[name] === undefined ? t(`filter.${name}`) : ''}
      size="xs"
      clearable
      searchable={options.length > 8}
      data={options}
      value={chosen[name] ?? []}
      onChange={(list) => {
        set({ [name]: list.length === 0 ? undefined : list.join(',') });
      }}
    />
  );
  return (
    <div className={styles.filters}>
      {windowed && (
        <Select
          className={styles.window ?? ''}
          classNames={{ input: styles.box ?? '' }}
          aria-label={t('filter.window')}
          size="xs"
          allowDeselect={false}
          data={[
            ...windows.map((weeks) => ({ value: String(weeks), label: t('filter.weeks', { count: weeks }) })),
            ...(search.from === undefined && search.to === undefined ? [] : [{ value: 'own', label: t('filter.own') }]),
          ]}
          value={search.from === undefined && search.to === undefined ? String(search.weeks ?? 12) : 'own'}
          onChange={(weeks) => {
            if (weeks !== 'own')
              set({ weeks: weeks === '12' ? undefined : Number(weeks), from: undefined, to: undefined });
          }}
        />
      )}
      {many('types', types)}
      {epics.length > 0 && many('epics', epics)}
      {labels.length > 0 && many('labels', labels)}
    </div>
  );
}
