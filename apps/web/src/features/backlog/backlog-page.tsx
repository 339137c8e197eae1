import { useMediaQuery } from '@mantine/hooks';
import { useT } from '../../lib/i18n';
import { useStoredFlag } from '../../lib/use-stored';
import { useAll } from '../../live/hooks';
import { useDocumentTitle } from '../../ui/page';
import { SideSheet } from '../../ui/side-sheet';
import { PageTitle } from '../../ui/top-bar';
import { EpicsPanel } from './epics/epics-panel';
import { BacklogList } from './list/backlog-list';
import styles from './backlog-page.module.css';
import { Toolbar } from './toolbar';

/** Everything that lies ahead, in one order: sprints first, then the backlog. */
export default function BacklogPage() {
  const t = useT('backlog');
  const phone = useMediaQuery('(max-width: 700px)', false, { getInitialValueInEffect: false });
  const [epicsShown, setEpicsShown] = useStoredFlag('rondo.backlog.epics', false);
  const [project] = useAll('project');
  useDocumentTitle(`${t('title')} · ${project?.name ?? ''}`);
  const closeEpics = () => setEpicsShown(false);
  return (
    <div className={styles.page}>
      <PageTitle>{t('title')}</PageTitle>
      <Toolbar epicsShown={epicsShown} onEpics={() => setEpicsShown(!epicsShown)} narrow={phone} />
      {epicsShown && !phone && <EpicsPanel onClose={closeEpics} />}
      {epicsShown && phone && (
        <SideSheet label={t('epics')} onClose={closeEpics}>
          <EpicsPanel onClose={closeEpics} />
        </SideSheet>
      )}
      <BacklogList />
    </div>
  );
}
