import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useCommands, useFinder, type Command } from '../../lib/commands';
import { useLanguage, useT } from '../../lib/i18n';
import { chooseLanguage } from './choose-language';
import { useHere } from './here';
import { signOut } from './sign-out';

/** Every page by name and by keys, and what concerns the screen itself. */
export function useShellCommands({ toggleNav }: { readonly toggleNav: () => void }): void {
  const t = useT('shell');
  const navigate = useNavigate();
  const language = useLanguage();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const { workspace, projects, key } = useHere();
  const slug = workspace?.slug ?? '';
  const inWorkspace = (): boolean => workspace !== undefined;
  const inProject = (): boolean => workspace !== undefined && key !== undefined;
  const project = { workspace: slug, key: key ?? '' };
  const page = (id: string, title: string, keys: string, run: () => Promise<void>, when?: () => boolean): Command => ({
    id: `go.${id}`,
    title,
    group: t('group.go'),
    keys: [keys],
    run: () => void run(),
    ...(when === undefined ? {} : { when }),
  });
  useCommands([
    page('ring', t('ring'), 'g r', () => navigate({ to: '/$workspace/$key/ring', params: project }), inProject),
    page(
      'columns',
      t('columns'),
      'g c',
      () => navigate({ to: '/$workspace/$key/columns', params: project }),
      inProject,
    ),
    page(
      'backlog',
      t('backlog'),
      'g b',
      () => navigate({ to: '/$workspace/$key/backlog', params: project }),
      inProject,
    ),
    page(
      'sprints',
      t('sprints'),
      'g n',
      () => navigate({ to: '/$workspace/$key/sprints', params: project }),
      inProject,
    ),
    page('epics', t('epics'), 'g e', () => navigate({ to: '/$workspace/$key/epics', params: project }), inProject),
    page('poker', t('poker'), 'g k', () => navigate({ to: '/$workspace/$key/poker', params: project }), inProject),
    page('trash', t('trash'), 'g t', () => navigate({ to: '/$workspace/$key/trash', params: project }), inProject),
    page(
      'settings',
      t('settings'),
      'g s',
      () => navigate({ to: '/$workspace/$key/settings', params: project }),
      inProject,
    ),
    page('work', t('myWork'), 'g m', () => navigate({ to: '/my-work' })),
    page(
      'projects',
      t('projects'),
      'g p',
      () => navigate({ to: '/$workspace', params: { workspace: slug } }),
      inWorkspace,
    ),
    page(
      'people',
      t('people'),
      'g o',
      () => navigate({ to: '/$workspace/people', params: { workspace: slug } }),
      inWorkspace,
    ),
    page('account', t('account'), 'g a', () => navigate({ to: '/account' })),
    { id: 'screen.nav', title: t('hideNav'), group: t('group.screen'), keys: ['mod+b'], run: toggleNav },
    {
      id: 'screen.scheme',
      title: t('toggleScheme'),
      group: t('group.screen'),
      run: () => {
        setColorScheme(scheme === 'light' ? 'dark' : 'light');
      },
    },
    {
      id: 'screen.language',
      title: t(language === 'en' ? 'french' : 'english'),
      group: t('group.screen'),
      run: () => void chooseLanguage(language === 'en' ? 'fr' : 'en'),
    },
    { id: 'screen.signOut', title: t('signOut'), group: t('group.screen'), run: () => void signOut() },
  ]);
  useFinder((query) => {
    const wanted = query.toLowerCase();
    return projects
      .filter(({ name, key: other }) => `${name} ${other}`.toLowerCase().includes(wanted))
      .map((other) => ({
        id: `project.${other.id}`,
        title: other.name,
        hint: other.key,
        group: t('projects'),
        run: () => void navigate({ to: '/$workspace/$key', params: { workspace: slug, key: other.key } }),
      }));
  });
}
