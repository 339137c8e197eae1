import { VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { runCommand } from '../../lib/commands';
import { useT } from '../../lib/i18n';
import { Icon } from '../../ui/icons';
import { Kbd } from '../../ui/kbd';
import { useHere } from './here';
import styles from './nav.module.css';
import { UserCorner } from './user-corner';
import { WorkspaceSwitch } from './workspace-switch';

const active = { className: styles.on ?? '', 'aria-current': 'page' } as const;

/** Where one can go. A page that does not exist has no entry. */
export function Nav({ onHide }: { readonly onHide?: () => void }) {
  const t = useT('shell');
  const { workspace, projects, project, key } = useHere();
  const place = workspace !== undefined && key !== undefined ? { workspace: workspace.slug, key } : null;
  const others = projects.filter((other) => other.key !== key && other.archivedAt === null);
  return (
    <nav className={styles.nav} aria-label={t('nav')}>
      <div className={styles.head}>
        <WorkspaceSwitch />
        <button type="button" className={styles.search} title={t('palette')} onClick={() => runCommand('palette')}>
          <VisuallyHidden>{t('palette')}</VisuallyHidden>
          <Kbd keys="mod+k" />
        </button>
      </div>
      <Link className={styles.link} activeProps={active} to="/my-work">
        {t('myWork')}
      </Link>
      {workspace !== undefined && (
        <Link
          className={styles.link}
          activeProps={active}
          to="/$workspace/people"
          params={{ workspace: workspace.slug }}
        >
          {t('people')}
        </Link>
      )}
      {place !== null && (
        <>
          <h2 className={styles.group}>
            {project?.name ?? place.key}
            {project?.demo === true && <span className={styles.tag}>{t('demo')}</span>}
          </h2>
          <Link className={styles.link} activeProps={active} to="/$workspace/$key/ring" params={place}>
            {t('ring')}
          </Link>
          <Link className={styles.link} activeProps={active} to="/$workspace/$key/columns" params={place}>
            {t('columns')}
          </Link>
          <Link className={styles.link} activeProps={active} to="/$workspace/$key/backlog" params={place}>
            {t('backlog')}
          </Link>
          <Link className={styles.link} activeProps={active} to="/$workspace/$key/sprints" params={place}>
            {t('sprints')}
          </Link>
          <Link className={styles.link} activeProps={active} to="/$workspace/$key/epics" params={place}>
            {t('epics')}
          </Link>
          <Link className={styles.link} activeProps={active} to="/$workspace/$key/poker" params={place}>
            {t('poker')}
          </Link>
          <Link
            className={styles.link}
            activeProps={active}
            to="/$workspace/$key/reports/$report"
            params={{ ...place, report: 'burn' }}
            activeOptions={{ includeSearch: false }}
          >
            {t('reports')}
          </Link>
          <Link className={styles.link} activeProps={active} to="/$workspace/$key/trash" params={place}>
            {t('trash')}
          </Link>
          <Link className={styles.link} activeProps={active} to="/$workspace/$key/settings" params={place}>
            {t('settings')}
          </Link>
        </>
      )}
      {workspace !== undefined && (
        <>
          <Projects slug={workspace.slug} heading={others.length > 0} />
          {others.map((other) => (
            <Link
              key={other.id}
              className={styles.link}
              to="/$workspace/$key"
              params={{ workspace: workspace.slug, key: other.key }}
            >
              <span className={styles.name}>{other.name}</span>
              <span className={styles.key}>{other.key}</span>
            </Link>
          ))}
        </>
      )}
      <span className={styles.grow} />
      <UserCorner />
      {onHide !== undefined && (
        <button type="button" className={styles.hide} aria-label={t('hideNav')} onClick={onHide}>
          <Icon name="side" size={14} />
        </button>
      )}
    </nav>
  );
}

/** The page of all projects; above those that are listed here, their heading. */
function Projects({ slug, heading }: { readonly slug: string; readonly heading: boolean }) {
  const t = useT('shell');
  const link = (
    <Link
      className={heading ? styles.groupLink : styles.link}
      activeProps={active}
      activeOptions={{ exact: true }}
      to="/$workspace"
      params={{ workspace: slug }}
    >
      {t('projects')}
    </Link>
  );
  return heading ? <h2 className={styles.group}>{link}</h2> : link;
}
