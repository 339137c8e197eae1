import { useT } from '../../../lib/i18n';
import { useAmount } from '../../../live/marks/amount';
import { Icon } from '../../../ui/icons';
import { MenuButton } from '../../../ui/menu';
import { useBacklog } from '../backlog-view';
import type { Band } from '../order/bands';
import { BandName, Counts } from './head-parts';
import styles from './head.module.css';

/** What has started and no sprint has: nothing is added here, and everything can be planned. */
export function StartedHead({ band }: { readonly band: Band }) {
  const t = useT('backlog');
  const amount = useAmount();
  const view = useBacklog();
  const name = t('started');
  return (
    <div className={styles.head}>
      <BandName band={band} name={name} />
      <Counts band={band} />
      <span className={styles.gap} />
      <span className={styles.sum}>{amount(band.section.size.points)}</span>
      <MenuButton
        label={t('menuOf', { name })}
        className={styles.icon}
        parts={[{ label: t('selectAll'), run: () => view.selection.only(band.section.stories.map(({ id }) => id)) }]}
      >
        <Icon name="more" />
      </MenuButton>
    </div>
  );
}
