import { Menu } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useT } from '../../lib/i18n';
import { Icon } from '../../ui/icons';
import { Logo } from '../../ui/logo';
import { useHere } from './here';
import styles from './workspace-switch.module.css';

export function WorkspaceSwitch() {
  const t = useT('shell');
  const navigate = useNavigate();
  const { me, workspace } = useHere();
  const name = workspace?.name ?? 'Rondo';
  const mayCreate = me.workspaces.some(({ role }) => role === 'owner' || role === 'admin');
  return (
    <Menu width={220}>
      <Menu.Target>
        <button type="button" className={styles.switch} aria-label={t('switchWorkspace', { name })}>
          <Logo />
          <span className={styles.name}>{name}</span>
          <Icon name="chevron" size={12} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {me.workspaces.map(({ id, slug, name: other }) => (
          <Menu.Item
            key={id}
            rightSection={slug === workspace?.slug ? <Icon name="check" size={13} /> : null}
            onClick={() => void navigate({ to: '/$workspace', params: { workspace: slug } })}
          >
            {other}
          </Menu.Item>
        ))}
        {workspace !== undefined && (
          <>
            <Menu.Divider />
            <Menu.Item
              onClick={() => void navigate({ to: '/$workspace/people', params: { workspace: workspace.slug } })}
            >
              {t('people')}
            </Menu.Item>
            {mayCreate && (
              <Menu.Item
                onClick={() =>
                  void navigate({
                    to: '/$workspace',
                    params: { workspace: workspace.slug },
                    search: { new: 'workspace' },
                  })
                }
              >
                {t('newWorkspace')}…
              </Menu.Item>
            )}
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
