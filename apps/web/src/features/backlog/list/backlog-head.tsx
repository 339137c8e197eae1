import { useT } from '../../../lib/i18n';
import { useMay } from '../../../live/hooks';
import { useAmount } from '../../../live/marks/amount';
import { useBoardView } from '../../../live/view';
import { Icon } from '../../../ui/icons';
import { MenuButton, type MenuPart } from '../../../ui/menu';
import { useBacklog } from '../backlog-view';
import { ForecastNote } from '../forecast/forecast-note';
import type { Band } from '../order/bands';
import { AddButton, BandName, Counts } from './head-parts';
import styles from './head.module.css';

export function BacklogHead({ band }: { readonly band: Band }) {
  const t = useT('backlog');
  const amount = useAmount();
  const name = useT('marks')('backlog');
  const view = useBacklog();
  const { sprints } = useBoardView();
  const mayPlan = useMay('sprint.create');
  const parts: MenuPart[] = [
    { label: t('selectAll'), run: () => view.selection.only(band.section.stories.map(({ id }) => id)) },
    ...(mayPlan ? [{ label: t('newSprint'), run: () => sprints.ask({ kind: 'new' }) }] : []),
  ];
  return (
    <div className={styles.head}>
      <BandName band={band} name={name} />
      <Counts band={band} />
      <span className={styles.gap} />
      <ForecastNote />
      <span className={styles.sum}>{amount(band.section.size.points)}</span>
      <AddButton band={band} name={name} />
      <MenuButton label={t('menuOf', { name })} className={styles.icon} parts={parts}>
        <Icon name="more" />
      </MenuButton>
    </div>
  );
}
