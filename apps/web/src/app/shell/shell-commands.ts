import { useNavigate } from '@tanstack/react-router';
import { useCommands, type Command } from '../../lib/commands';
import { useT } from '../../lib/i18n';
import { useHere } from './here';

const projectPages = {
  ring: 'g r',
  columns: 'g c',
  backlog: 'g b',
  sprints: 'g n',
  epics: 'g e',
  poker: 'g k',
  trash: 'g t',
  settings: 'g s',
} as const;

/** Every page that has a key, which answers at once; the desk brings the rest later. */
export function useShellCommands({ toggleNav }: { readonly toggleNav: () => void }): void {
  const t = useT('shell');
  const navigate = useNavigate();
  const { workspace, key } = useHere();
  const slug = workspace?.slug ?? '';
  const page = (
    id: string,
    title: string,
    keys: string,
    run: () => Promise<void>,
    possible = true,
    words = '',
  ): Command => ({
    id: `go.${id}`,
    title,
    group: t('group.go'),
    keys: [keys],
    run: () => void run(),
    when: () => possible,
    words,
  });
  const inWorkspace = workspace !== undefined;
  useCommands([
    ...(Object.keys(projectPages) as (keyof typeof projectPages)[]).map((name) =>
      page(
        name,
        t(name),
        projectPages[name],
        () => navigate({ to: `/$workspace/$key/${name}`, params: { workspace: slug, key: key ?? '' } }),
        inWorkspace && key !== undefined,
      ),
    ),
    page(
      'reports',
      t('reports'),
      'g f',
      () =>
        navigate({
          to: '/$workspace/$key/reports/$report',
          params: { workspace: slug, key: key ?? '', report: 'burn' },
        }),
      inWorkspace && key !== undefined,
      t('words.reports'),
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
      t('words.people'),
    ),
    page('account', t('account'), 'g a', () => navigate({ to: '/account' })),
    { id: 'screen.nav', title: t('hideNav'), group: t('group.screen'), keys: ['mod+b'], run: toggleNav },
  ]);
}
