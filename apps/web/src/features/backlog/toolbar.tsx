import { useNavigate, useSearch } from '@tanstack/react-router';
import { useLayoutEffect } from 'react';
import { useCommands } from '../../lib/commands';
import { useT } from '../../lib/i18n';
import { MenuButton } from '../../ui/menu';
import { TopBarFill } from '../../ui/top-bar';
import { useBacklog } from './backlog-view';
import { groupings, type Grouping } from './order/grouping';
import styles from './backlog-page.module.css';

/** How the list is grouped stands in the address. */
export function useGroupingInAddress(): readonly [Grouping, (by: Grouping) => void] {
  const { lists } = useBacklog();
  const navigate = useNavigate();
  const { group } = useSearch({ strict: false });
  const by = groupings.find((known) => known === group) ?? 'none';
  useLayoutEffect(() => lists.setGrouping(by), [lists, by]);
  const set = (next: Grouping) =>
    void navigate({
      to: '.',
      search: (before: object) => ({ ...before, group: next === 'none' ? undefined : next }),
      replace: true,
    } as never);
  return [by, set];
}

interface Props {
  readonly epicsShown: boolean;
  readonly onEpics: () => void;
}

export function Toolbar({ epicsShown, onEpics }: Props) {
  const t = useT('backlog');
  const ui = useT('ui');
  const [by, setBy] = useGroupingInAddress();
  const chosen = t(`by.${by}`);
  const parts = groupings.map((each) => ({ label: t(`by.${each}`), checked: each === by, run: () => setBy(each) }));
  useCommands([{ id: 'backlog.epics', title: t('showEpics'), group: t('group'), keys: ['w'], run: onEpics }]);
  return (
    <TopBarFill at="view">
      <button type="button" className={styles.tool} aria-pressed={epicsShown} onClick={onEpics}>
        {t('epics')}
      </button>
      <MenuButton className={styles.tool} label={ui('labelled', { what: t('groupBy'), value: chosen })} parts={parts}>
        {by === 'none' ? t('groupBy') : chosen}
      </MenuButton>
    </TopBarFill>
  );
}
