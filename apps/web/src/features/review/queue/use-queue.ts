import type { Problem } from '@rondo/contracts';
import type { Demo, DemoId, DemoVerdict, ProjectIntentBody } from '@rondo/domain';
import { useParams } from '@tanstack/react-router';
import { ApiProblem, call, reasonOf } from '../../../lib/api';
import { newId } from '../../../lib/ids';
import { useMay } from '../../../live/hooks';
import { useWrite } from '../../../live/use-write';
import { showToast } from '../../../ui/toast-store';

export interface Queue {
  readonly mayEdit: boolean;
  readonly edit: (id: DemoId, set: Omit<ProjectIntentBody<'demo.edit'>, 'id'>) => void;
  readonly judge: (demo: Demo, verdict: DemoVerdict | null) => void;
  /** To a place among the others; answers the place, from 1. */
  readonly place: (id: DemoId, index: number) => number;
  readonly show: (id: DemoId, shown: boolean) => void;
  readonly remove: (id: DemoId) => void;
}

/** What one does with the demos of a queue. */
export function useQueue(demos: readonly Demo[]): Queue {
  const params = useParams({ from: '/inside/$workspace/$key' });
  const write = useWrite();
  const mayEdit = useMay('demo.edit');
  const edit: Queue['edit'] = (id, set) => void write({ name: 'demo.edit', body: { id, ...set } });
  const say = (title: string): void => showToast({ title, tone: 'bad' });
  return {
    mayEdit,
    edit,
    judge: (demo, verdict) => edit(demo.id, { verdict: demo.verdict === verdict ? null : verdict }),
    place: (id, index) => {
      const others = demos.filter((demo) => demo.id !== id);
      const at = Math.max(0, Math.min(index, others.length));
      if (demos[at]?.id !== id) write({ name: 'demo.edit', body: { id, after: others[at - 1]?.id ?? null } });
      return at + 1;
    },
    // Sent without a time of its own: when it began is told by the server's clock, which everybody's timer runs by.
    show: (id, shown) => {
      const intents = [{ mutationId: newId<string>(), name: 'demo.edit' as const, body: { id, shown } }];
      call('intents.send', { params, body: { intents } }).then(
        ({ results: [result] }) => {
          if (result !== undefined && 'problem' in result) say(reasonOf(new ApiProblem(result.problem as Problem)));
        },
        (error: unknown) => say(reasonOf(error)),
      );
    },
    remove: (id) => void write({ name: 'demo.remove', body: { id } }),
  };
}
