import { useT } from '../../lib/i18n';
import { PageTitle } from '../../ui/top-bar';
import { BacklogList } from './list/backlog-list';
import styles from './backlog-page.module.css';
import { Toolbar } from './toolbar';

/** Everything that lies ahead, in one order: sprints first, then the backlog. */
export default function BacklogPage() {
  const t = useT('backlog');
  return (
    <div className={styles.page}>
      <PageTitle>{t('title')}</PageTitle>
      <Toolbar />
      <BacklogList />
    </div>
  );
}
