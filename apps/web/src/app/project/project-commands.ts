import { useNavigate, useParams, useRouterState } from '@tanstack/react-router';
import { useCommands } from '../../lib/commands';
import { useT } from '../../lib/i18n';
import { useMay } from '../../live/hooks';
import { useReadOnly } from '../../live/use-read-only';
import { lastPlace } from '../last-place';
import { useUndoCommands } from './undo-commands';

/** What can be done anywhere in a project. */
export function useProjectCommands(): void {
  const t = useT('shell');
  const navigate = useNavigate();
  const params = useParams({ from: '/inside/$workspace/$key' });
  const onBoard = useRouterState({
    select: ({ matches }) => matches.some(({ routeId }) => /\/(?:board|backlog|plan)$/.test(routeId)),
  });
  const boardPath = () => (lastPlace.read()?.view === 'columns' ? '/$workspace/$key/columns' : '/$workspace/$key/ring');
  const newStory = (): void => {
    if (onBoard) void navigate({ to: '.', search: (search) => ({ ...search, new: 'PLAN' }) });
    else void navigate({ to: boardPath(), params, search: { new: 'PLAN' } });
  };
  const mayPoker = useMay('poker.open');
  const mayCreate = useMay('story.create');
  const readOnly = useReadOnly();
  const startPoker = (): void => void navigate({ to: '/$workspace/$key/poker/new', params });
  useUndoCommands();
  useCommands([
    {
      id: 'poker.start',
      title: t('estimate'),
      group: t('group.story'),
      keys: ['shift+e'],
      when: () => mayPoker,
      ...readOnly,
      run: startPoker,
    },
    {
      id: 'story.new',
      title: t('newStory'),
      group: t('group.story'),
      keys: ['c'],
      when: () => mayCreate,
      run: newStory,
      ...readOnly,
    },
  ]);
}
