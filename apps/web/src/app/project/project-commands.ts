import { useNavigate, useParams, useRouterState } from '@tanstack/react-router';
import { useCommands, useFinder } from '../../lib/commands';
import { useT } from '../../lib/i18n';
import { useLive, useMay } from '../../live/hooks';
import { useBoardView } from '../../live/view';
import { lastPlace } from '../last-place';
import { findStories } from './find-stories';

/** The story that is open, beside the board or on its own page. */
interface Chosen {
  readonly number?: string;
  readonly story?: number;
}

/** What can be done anywhere in a project. */
export function useProjectCommands(): void {
  const t = useT('shell');
  const live = useLive();
  const navigate = useNavigate();
  const params = useParams({ from: '/inside/$workspace/$key' });
  const onBoard = useRouterState({
    select: ({ matches }) => matches.some(({ routeId }) => /\/(?:board|backlog)$/.test(routeId)),
  });
  const boardPath = () => (lastPlace.read()?.view === 'columns' ? '/$workspace/$key/columns' : '/$workspace/$key/ring');
  const openStory = (number: number): void => {
    if (onBoard) void navigate({ to: '.', search: (search) => ({ ...search, story: number }) });
    else void navigate({ to: '/$workspace/$key/stories/$number', params: { ...params, number: String(number) } });
  };
  const newStory = (): void => {
    if (onBoard) void navigate({ to: '.', search: (search) => ({ ...search, new: 'PLAN' }) });
    else void navigate({ to: boardPath(), params, search: { new: 'PLAN' } });
  };
  const view = useBoardView();
  const mayPoker = useMay('poker.open');
  const { number, story = Number(number) } = useRouterState({
    select: ({ matches }) => ({ ...matches.at(-1)?.search, ...matches.at(-1)?.params }) as Chosen,
  });
  const startPoker = (): void => {
    const chosen = view.targets().flatMap((id) => live.visible.of.story.get(id)?.number ?? []);
    const stories = chosen.length === 0 && story > 0 ? [story] : chosen;
    void navigate({ to: '/$workspace/$key/poker/new', params, search: stories.length === 0 ? {} : { stories } });
  };
  useCommands([
    {
      id: 'poker.start',
      title: t('estimate'),
      group: t('group.story'),
      keys: ['shift+e'],
      when: () => mayPoker,
      run: startPoker,
    },
    { id: 'story.new', title: t('newStory'), group: t('group.story'), keys: ['c'], run: newStory },
    {
      id: 'edit.undo',
      title: t('undo'),
      group: t('group.edit'),
      keys: ['mod+z'],
      when: () => live.canUndo,
      run: () => live.undo(),
    },
    {
      id: 'edit.redo',
      title: t('redo'),
      group: t('group.edit'),
      keys: ['mod+shift+z', 'mod+y'],
      when: () => live.canRedo,
      run: () => live.redo(),
    },
  ]);
  useFinder((query) =>
    findStories(live.visible, params.key, query).map((story) => ({
      id: `story.${story.id}`,
      title: story.title,
      hint: `${params.key}-${story.number}`,
      group: t('group.story'),
      run: () => {
        openStory(story.number);
      },
    })),
  );
}
