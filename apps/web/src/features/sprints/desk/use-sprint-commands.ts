import { useNavigate, useParams } from '@tanstack/react-router';
import { useCommands, type Command } from '../../../lib/commands';
import { useT } from '../../../lib/i18n';
import { useMay } from '../../../live/hooks';
import { useSprintName, useSprints } from '../../../live/sprints';
import { useBoardView } from '../../../live/view';

/** What can be done with the sprint that is meant: the running one is closed, the next one planned and started. */
export function useSprintCommands(): void {
  const t = useT('sprints');
  const navigate = useNavigate();
  const params = useParams({ from: '/inside/$workspace/$key' });
  const nameOf = useSprintName();
  const { running, planned, closed } = useSprints();
  const desk = useBoardView().sprints;
  const mayPlan = useMay('sprint.create');
  const [next] = planned;
  const toPlan = next ?? running;
  const toReview = running ?? closed[0];
  const command = (id: string, title: string, possible: boolean, run: () => void): Command => ({
    id: `sprint.${id}`,
    title,
    group: t('group'),
    when: () => possible,
    run,
  });
  const named = (word: 'start' | 'close' | 'plan' | 'review', sprint: typeof next): string =>
    sprint === undefined ? t(word) : t(`${word}Named`, { sprint: nameOf(sprint) });
  useCommands([
    command('start', named('start', next), mayPlan && running === undefined && next !== undefined, () => {
      if (next !== undefined) desk.ask({ kind: 'start', sprintId: next.id });
    }),
    command('close', named('close', running), mayPlan && running !== undefined, () => {
      if (running !== undefined) desk.ask({ kind: 'close', sprintId: running.id });
    }),
    command('plan', named('plan', toPlan), toPlan !== undefined, () => {
      if (toPlan === undefined) return;
      const number = String(toPlan.number);
      void navigate({ to: '/$workspace/$key/sprints/$number/plan', params: { ...params, number } });
    }),
    command('review', named('review', toReview), toReview !== undefined, () => {
      if (toReview === undefined) return;
      const number = String(toReview.number);
      void navigate({ to: '/$workspace/$key/sprints/$number/review', params: { ...params, number } });
    }),
    command('new', t('new'), mayPlan, () => desk.ask({ kind: 'new' })),
  ]);
}
