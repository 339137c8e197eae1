import type { ProjectState } from '@rondo/domain';
import { useNavigate, useParams } from '@tanstack/react-router';
import { reportNames } from '../../features/reports/search';
import { seldomCommand, useCommands } from '../../lib/commands';
import { useT } from '../../lib/i18n';
import { useLive, useMay, useRole, useTick } from '../../live/hooks';
import { useWrite } from '../../live/use-write';
import { showToast } from '../../ui/toast-store';

const pages = ['policy', 'planning', 'labels', 'members', 'screens', 'general'] as const;

/** What can be done anywhere in a project and has no key, so that it may come after the page itself. */
export default function ProjectDesk() {
  usePages();
  useEndings();
  return null;
}

function usePages(): void {
  const t = useT('desk');
  const settings = useT('settings');
  const reports = useT('reports');
  const navigate = useNavigate();
  const params = useParams({ from: '/inside/$workspace/$key' });
  const isLead = useRole() === 'lead';
  const may = { label: useMay('label.create'), epic: useMay('epic.create'), poker: useMay('poker.open') };
  const setting = (page: (typeof pages)[number], hash?: string) => () =>
    navigate({ to: `/$workspace/$key/settings/${page}`, params, ...(hash === undefined ? {} : { hash }) });
  useCommands([
    ...pages.map((page) =>
      seldomCommand(
        `settings.${page}`,
        settings(`tabs.${page}`),
        t('settings'),
        setting(page),
        true,
        t(`words.${page}`),
      ),
    ),
    seldomCommand('create.label', t('newLabel'), t('create'), setting('labels', 'new-label'), may.label),
    seldomCommand(
      'create.epic',
      t('newEpic'),
      t('create'),
      () => navigate({ to: '/$workspace/$key/epics', params, hash: 'new-epic' }),
      may.epic,
    ),
    seldomCommand('create.member', t('addMember'), t('create'), setting('members', 'new-member'), isLead),
    seldomCommand('create.screen', t('wallScreen'), t('create'), setting('screens', 'new-screen'), isLead),
    seldomCommand(
      'create.table',
      t('newTable'),
      t('create'),
      () => navigate({ to: '/$workspace/$key/poker/new', params }),
      may.poker,
    ),
    seldomCommand('go.archive', t('archivedStories'), t('settings'), () =>
      navigate({ to: '/$workspace/$key/trash', params, search: { fate: 'archive' } }),
    ),
    ...reportNames.map((report) =>
      seldomCommand(`report.${report}`, reports(`names.${report}`), t('reports'), () =>
        navigate({
          to: '/$workspace/$key/reports/$report',
          params: { ...params, report },
          // From one report to the next the filter stays.
          search: (({ types, epics, labels, weeks }: Record<string, unknown>) => ({
            types,
            epics,
            labels,
            weeks,
          })) as never,
        }),
      ),
    ),
    seldomCommand('project.delete', t('deleteProject'), t('settings'), setting('general', 'delete-project'), isLead),
  ]);
}

const isArchived = (projects: ProjectState['of']['project']): boolean =>
  [...projects.values()].some(({ archivedAt }) => archivedAt !== null);

function useEndings(): void {
  const t = useT('desk');
  const shell = useT('shell');
  const write = useWrite();
  const live = useLive();
  useTick('project');
  const [mayArchive, mayReopen] = [useMay('project.archive'), useMay('project.reopen')];
  const archived = isArchived(live.visible.of.project);
  const end = (name: 'project.archive' | 'project.reopen', title: string, told: string, possible: boolean) => {
    const other = name === 'project.archive' ? 'project.reopen' : 'project.archive';
    const again = (): void => void write({ name: other, body: {} });
    const holds = (): boolean => isArchived(live.visible.of.project) === (name === 'project.archive');
    const lasts = { holds, subscribe: (listener: () => void) => live.subscribe('project', listener) };
    const run = (): void => {
      if (write({ name, body: {} })) showToast({ title: told, action: { label: shell('undo'), run: again }, lasts });
    };
    return seldomCommand(name, title, t('settings'), run, possible);
  };
  useCommands([
    end('project.archive', t('archiveProject'), t('archivedNow'), mayArchive && !archived),
    end('project.reopen', t('reopenProject'), t('reopenedNow'), mayReopen && archived),
  ]);
}
