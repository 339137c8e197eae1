import { Select } from '@mantine/core';
import type { Sprint } from '@rondo/domain';
import { useT } from '../../lib/i18n';
import { useAll } from '../../live/hooks';
import styles from './reports.module.css';
import { useReportSearch, useSetSearch } from './use-report';

/** The sprint that the address names; else the one that runs, else the last that was closed. */
export function useChosenSprint(): Sprint | undefined {
  const { sprint: number } = useReportSearch();
  const started = useAll('sprint')
    .filter(({ startedAt }) => startedAt !== null)
    .sort((a, b) => (b.startedAt ?? 0) - (a.startedAt ?? 0));
  return started.find((sprint) => sprint.number === number) ?? started[0];
}

export function useSprintName(): (sprint: { readonly number: number; readonly name: string | null }) => string {
  const t = useT('reports');
  return ({ number, name }) => (name === null ? t('sprintNumber', { number }) : t('sprintNamed', { number, name }));
}

export function SprintChoice() {
  const t = useT('reports');
  const set = useSetSearch();
  const nameOf = useSprintName();
  const chosen = useChosenSprint();
  const sprints = useAll('sprint')
    .filter(({ startedAt }) => startedAt !== null)
    .sort((a, b) => b.number - a.number);
  if (sprints.length === 0) return null;
  return (
    <Select
      className={styles.window ?? ''}
      aria-label={t('sprint')}
      size="xs"
      allowDeselect={false}
      data={sprints.map((sprint) => ({ value: String(sprint.number), label: nameOf(sprint) }))}
      value={chosen === undefined ? null : String(chosen.number)}
      onChange={(number) => {
        set({ sprint: number === null ? undefined : Number(number), day: undefined });
      }}
    />
  );
}
