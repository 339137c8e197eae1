import { Link } from '@tanstack/react-router';
import { runCommand } from '../../lib/commands';
import { useT } from '../../lib/i18n';
import { Icon } from '../../ui/icons';
import styles from './bottom-bar.module.css';
import { useHere } from './here';

const active = { className: styles.on ?? '', 'aria-current': 'page' } as const;

/** The four ways of a thumb. */
export function BottomBar({ onMore }: { readonly onMore: () => void }) {
  const t = useT('shell');
  const { workspace, key } = useHere();
  const place = workspace !== undefined && key !== undefined ? { workspace: workspace.slug, key } : null;
  return (
    <nav className={styles.bar} aria-label={t('view')}>
      {place === null ? (
        workspace !== undefined && (
          <Link
            className={styles.item}
            activeProps={active}
            activeOptions={{ exact: true }}
            to="/$workspace"
            params={{ workspace: workspace.slug }}
          >
            <Icon name="columns" size={20} />
            {t('projects')}
          </Link>
        )
      ) : (
        <>
          <Link className={styles.item} activeProps={active} to="/$workspace/$key/ring" params={place}>
            <Icon name="ring" size={20} />
            {t('ring')}
          </Link>
          <Link className={styles.item} activeProps={active} to="/$workspace/$key/columns" params={place}>
            <Icon name="columns" size={20} />
            {t('columns')}
          </Link>
        </>
      )}
      <Link className={styles.item} activeProps={active} to="/my-work">
        <Icon name="work" size={20} />
        {t('myWork')}
      </Link>
      <button type="button" className={styles.item} onClick={() => runCommand('palette')}>
        <Icon name="search" size={20} />
        {t('search')}
      </button>
      <button type="button" className={styles.item} onClick={onMore}>
        <Icon name="more" size={20} />
        {t('more')}
      </button>
    </nav>
  );
}
