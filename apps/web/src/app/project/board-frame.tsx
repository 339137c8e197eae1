import { Outlet, useNavigate, useParams, useRouterState, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { BoardTools } from '../../features/board/board-tools';
import { useCommands } from '../../lib/commands';
import { useT } from '../../lib/i18n';
import { useAll } from '../../live/hooks';
import { useSprints } from '../../live/sprints';
import { later } from '../../ui/later';
import { useDocumentTitle } from '../../ui/page';
import { SegmentedLinks } from '../../ui/segmented';
import { PageTitle, TopBarFill } from '../../ui/top-bar';
import { withWords } from '../messages';
import { lastPlace } from '../last-place';
import { useHere } from '../shell/here';
import { Beside } from './beside';
import styles from './board-frame.module.css';
import { NewStoryButton } from './new-story-button';
import { Present } from './present';

const DemoBar = later(withWords(() => import('../../features/demo/demo-bar'), 'demo'));
const SprintChip = later(withWords(() => import('../../features/sprints/board/sprint-chip'), 'sprintChip'));

/** What ring and columns share: the bar above them and the story beside them. */
export function BoardFrame() {
  const t = useT('shell');
  const navigate = useNavigate();
  const params = useParams({ from: '/inside/$workspace/$key' });
  const search = useSearch({ from: '/inside/$workspace/$key/board' });
  const [project] = useAll('project');
  const { running } = useSprints();
  const isExample = useHere().project?.demo === true;
  const view = useRouterState({
    select: ({ location }) => (location.pathname.endsWith('/columns') ? 'columns' : 'ring'),
  });
  useEffect(() => {
    lastPlace.write({ ...params, view });
  }, [params, view]);
  useDocumentTitle(`${t(view)} · ${project?.name ?? params.key}`);
  const keep = ({ story: _story, new: _new, split: _split, ...filter }: typeof search) => filter;
  const other = view === 'ring' ? '/$workspace/$key/columns' : '/$workspace/$key/ring';
  useCommands([
    {
      id: 'screen.view',
      title: t('otherView'),
      group: t('group.screen'),
      keys: ['v'],
      run: () => void navigate({ to: other, params, search }),
    },
  ]);
  return (
    <div className={styles.board}>
      <PageTitle>{project?.name}</PageTitle>
      <TopBarFill at="middle">{running !== undefined && <SprintChip sprint={running} />}</TopBarFill>
      <TopBarFill at="view">
        <span className={styles.switch}>
          <SegmentedLinks
            label={t('view')}
            choices={[
              { label: t('ring'), link: { to: '/$workspace/$key/ring', params, search: keep(search) } },
              { label: t('columns'), link: { to: '/$workspace/$key/columns', params, search: keep(search) } },
            ]}
          />
        </span>
      </TopBarFill>
      <TopBarFill at="actions">
        <Present />
        <NewStoryButton />
      </TopBarFill>
      <div className={styles.view}>
        <BoardTools />
        <div className={styles.area}>
          <Outlet />
          {isExample && (
            <div className={styles.foot}>
              <DemoBar workspace={params.workspace} projectKey={params.key} />
            </div>
          )}
        </div>
      </div>
      <Beside />
    </div>
  );
}
