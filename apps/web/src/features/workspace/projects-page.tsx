import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCommands } from '../../lib/commands';
import { useT } from '../../lib/i18n';
import { useMe } from '../../lib/me';
import { projectsQuery } from '../../lib/workspace-queries';
import { Page } from '../../ui/page';
import { EmptyState, ErrorState, Waiting } from '../../ui/states';
import { TopBarFill } from '../../ui/top-bar';
import { CreateProject } from './create-project';
import { CreateWorkspace } from './create-workspace';
import { DemoOffer } from './demo-offer';
import { ProjectList } from './project-list';

interface Props {
  /** Plays the example in this workspace. */
  readonly onPlay?: (workspace: string) => Promise<unknown>;
}

/** The home of a workspace. */
export default function ProjectsPage({ onPlay }: Props) {
  const t = useT('workspace');
  const navigate = useNavigate();
  const { workspace } = useParams({ from: '/inside/$workspace' });
  const { new: dialog } = useSearch({ from: '/inside/$workspace/' });
  const { user, workspaces } = useMe();
  const known = workspaces.find(({ slug }) => slug === workspace);
  const { data: projects, error, refetch } = useQuery(projectsQuery(workspace));
  const mayCreate = known !== undefined && known.role !== 'guest';
  const open = (part: 'project' | undefined): void =>
    void navigate({
      to: '/$workspace',
      params: { workspace },
      search: part === undefined ? {} : { new: part },
      replace: true,
    });
  useCommands([
    {
      id: 'project.new',
      title: t('newProject'),
      group: t('projects'),
      keys: ['c'],
      when: () => mayCreate,
      run: () => {
        open('project');
      },
    },
  ]);
  const offersDemo = onPlay !== undefined && mayCreate && projects?.some(({ demo }) => demo) === false;
  return (
    <Page title={t('projects')} aside={known?.name} wide>
      <TopBarFill at="actions">
        {mayCreate && <Button onClick={() => open('project')}>{t('newProject')}</Button>}
      </TopBarFill>
      {projects === undefined &&
        (error === null ? <Waiting /> : <ErrorState error={error} onRetry={() => void refetch()} />)}
      {offersDemo && <DemoOffer withQuarter={known.role === 'owner'} onPlay={() => onPlay(workspace)} />}
      {projects?.length === 0 && (
        <EmptyState
          title={t('empty')}
          action={
            mayCreate && (
              <Button onClick={() => open('project')} variant={offersDemo ? 'default' : 'filled'}>
                {t('newProject')}
              </Button>
            )
          }
        >
          {t(mayCreate ? 'emptyMay' : 'emptyMayNot')}
        </EmptyState>
      )}
      {projects !== undefined && projects.length > 0 && (
        <ProjectList key={user.id} workspace={workspace} projects={projects} />
      )}
      {dialog === 'project' && (
        <CreateProject
          workspace={workspace}
          taken={new Set(projects?.map(({ key }) => key))}
          onClose={() => open(undefined)}
        />
      )}
      {dialog === 'workspace' && <CreateWorkspace onClose={() => open(undefined)} />}
    </Page>
  );
}
