import { Button } from '@mantine/core';
import { runCommand } from '../../../lib/commands';
import { useT } from '../../../lib/i18n';
import { useTick } from '../../../live/hooks';
import { useStoryView, useFilter } from '../../../live/view';
import { isFiltering } from '../../../live/view/filter';
import { EmptyState } from '../../../ui/states';
import styles from './filter-bar.module.css';

/** Nothing passes the filter: says so, and offers the way back. */
export function NoMatch() {
  const t = useT('board');
  const { lists } = useStoryView();
  const [filter] = useFilter();
  useTick('story');
  if (!isFiltering(filter) || lists.counts().shown > 0) return null;
  const clear = (
    <Button variant="default" onClick={() => runCommand('board.filterClear')}>
      {t('clearFilter')}
    </Button>
  );
  return (
    <div className={styles.noMatch}>
      <EmptyState title={t('noMatch')} action={clear}>
        {t('noMatchText')}
      </EmptyState>
    </div>
  );
}
