import { Outlet, useParams } from '@tanstack/react-router';
import { useT } from '../../lib/i18n';
import { useAll, useRole } from '../../live/hooks';
import { useDocumentTitle } from '../../ui/page';
import { SegmentedLinks } from '../../ui/segmented';
import { PageTitle } from '../../ui/top-bar';
import styles from './settings.module.css';

/** The frame of a project's settings. */
export default function SettingsFrame() {
  const t = useT('settings');
  const params = useParams({ from: '/inside/$workspace/$key' });
  const [project] = useAll('project');
  const role = useRole();
  useDocumentTitle(`${t('title')} · ${project?.name ?? params.key}`);
  return (
    <div className={styles.frame}>
      <PageTitle aside={project?.name}>{t('title')}</PageTitle>
      <div className={styles.tabs}>
        <SegmentedLinks
          label={t('title')}
          choices={[
            { label: t('tabs.policy'), link: { to: '/$workspace/$key/settings/policy', params } },
            { label: t('tabs.planning'), link: { to: '/$workspace/$key/settings/planning', params } },
            { label: t('tabs.labels'), link: { to: '/$workspace/$key/settings/labels', params } },
            { label: t('tabs.members'), link: { to: '/$workspace/$key/settings/members', params } },
            { label: t('tabs.screens'), link: { to: '/$workspace/$key/settings/screens', params } },
            { label: t('tabs.general'), link: { to: '/$workspace/$key/settings/general', params } },
          ]}
        />
        {role !== 'lead' && <span className={styles.note}>{t('readOnly')}</span>}
      </div>
      <Outlet />
    </div>
  );
}
