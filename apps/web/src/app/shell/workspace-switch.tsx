import { useNavigate } from '@tanstack/react-router';
import { useT } from '../../lib/i18n';
import { Icon } from '../../ui/icons';
import { Logo } from '../../ui/logo';
import { MenuButton, type MenuPart } from '../../ui/menu';
import { useHere } from './here';
import styles from './workspace-switch.module.css';

export function WorkspaceSwitch() {
  const t = useT('shell');
  const navigate = useNavigate();
  const { me, workspace } = useHere();
  const name = workspace?.name ?? 'Rondo';
  const slug = workspace?.slug ?? '';
  const mayCreate = me.workspaces.some(({ role }) => role === 'owner' || role === 'admin');
  const parts: MenuPart[] = [
    ...me.workspaces.map((other) => ({
      label: other.name,
      checked: other.slug === slug,
      run: () => void navigate({ to: '/$workspace', params: { workspace: other.slug } }),
    })),
    ...(me.workspaces.length === 0 ? [] : ['line' as const]),
    { label: t('people'), run: () => void navigate({ to: '/$workspace/people', params: { workspace: slug } }) },
    ...(mayCreate
      ? [
          {
            label: `${t('newWorkspace')}…`,
            run: () => void navigate({ to: '/$workspace', params: { workspace: slug }, search: { new: 'workspace' } }),
          },
        ]
      : []),
  ];
  return (
    <MenuButton
      className={styles.switch}
      label={t('switchWorkspace', { name })}
      parts={workspace === undefined ? [] : parts}
      width={220}
    >
      <Logo />
      <span className={styles.name}>{name}</span>
      <Icon name="chevron" size={12} />
    </MenuButton>
  );
}
