import { useMantineColorScheme } from '@mantine/core';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { seldomCommand, useCommands, useFinder } from '../../lib/commands';
import { useLanguage, useT } from '../../lib/i18n';
import { chooseLanguage } from '../../ui/switch-language';
import type { Here } from '../shell/here';
import { useExampleCommands } from './example-commands';
import { useFocusByHash } from './focus-by-hash';

const accountParts = ['profile', 'screen', 'password', 'sessions', 'tokens'] as const;
const schemes = { light: 'schemeLight', dark: 'schemeDark', auto: 'schemeAuto' } as const;

interface Props {
  readonly here: Here;
  readonly signOut: () => Promise<void>;
}

/** What can be done on every page and has no key, so that it may come after the page itself. */
export default function ShellDesk({ here, signOut }: Props) {
  const t = useT('desk');
  const shell = useT('shell');
  const navigate = useNavigate();
  const language = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const { me, workspace, projects } = here;
  const slug = workspace?.slug ?? '';
  const params = { workspace: slug };
  const mayCreate = workspace !== undefined && workspace.role !== 'guest';
  const isAdmin = workspace?.role === 'owner' || workspace?.role === 'admin';
  const isAdminAnywhere = me.workspaces.some(({ role }) => role === 'owner' || role === 'admin');
  useExampleCommands(here);
  useFocusByHash();
  useCommands([
    // On the page of the projects itself the same stands with its key.
    seldomCommand(
      'create.project',
      t('newProject'),
      t('create'),
      () => navigate({ to: '/$workspace', params, search: { new: 'project' } }),
      mayCreate && path !== `/${slug}` && path !== `/${slug}/`,
    ),
    seldomCommand(
      'create.workspace',
      t('newWorkspace'),
      t('create'),
      () => navigate({ to: '/$workspace', params, search: { new: 'workspace' } }),
      isAdminAnywhere,
    ),
    seldomCommand(
      'people.invite',
      t('invite'),
      t('create'),
      () => navigate({ to: '/$workspace/people', params, search: { new: 'invitation' } }),
      isAdmin,
    ),
    seldomCommand(
      'go.workspace',
      t('workspaceSettings'),
      shell('group.go'),
      () => navigate({ to: '/$workspace/people', params, hash: 'workspace-name' }),
      isAdmin,
    ),
    ...accountParts.map((part) =>
      seldomCommand(
        `account.${part}`,
        t(`accountParts.${part}`),
        t('account'),
        () => navigate({ to: '/account', hash: part }),
        true,
        t(`words.${part}`),
      ),
    ),
    seldomCommand('go.docs', t('docs'), shell('group.go'), () => window.open('/docs', '_blank', 'noopener')),
    ...(['light', 'dark', 'auto'] as const).map((choice) =>
      seldomCommand(
        `screen.${choice}`,
        t('theme', { name: shell(schemes[choice]) }),
        shell('group.screen'),
        () => setColorScheme(choice),
        choice !== colorScheme,
      ),
    ),
    seldomCommand('screen.language', shell(language === 'en' ? 'french' : 'english'), shell('group.screen'), () =>
      chooseLanguage(language === 'en' ? 'fr' : 'en'),
    ),
    seldomCommand('screen.signOut', shell('signOut'), shell('group.screen'), signOut),
  ]);
  useFinder((query) => {
    const wanted = query.toLowerCase();
    const found = (name: string): boolean => name.toLowerCase().includes(wanted);
    return [
      ...projects
        .filter(({ name, key }) => found(`${name} ${key}`))
        .map(({ id, name, key }) => ({
          id: `project.${id}`,
          title: name,
          hint: key,
          group: shell('projects'),
          run: () => void navigate({ to: '/$workspace/$key', params: { workspace: slug, key } }),
        })),
      ...me.workspaces
        .filter((other) => other.slug !== slug && found(other.name))
        .map((other) => ({
          id: `workspace.${other.slug}`,
          title: other.name,
          group: t('workspaces'),
          run: () => void navigate({ to: '/$workspace', params: { workspace: other.slug } }),
        })),
    ];
  });
  return null;
}
