import { isDone } from '../cycle.js';
import { refuse, type Context, type Decision, type Refusal } from '../decision.js';
import type { ProjectEvent } from '../events.js';
import type { DemoId } from '../ids.js';
import type { Demo, Feedback, Sprint } from '../planning-entities.js';
import type { ProjectView } from '../project-state.js';
import { addDemo, demosOf, editDemo } from './demos.js';
import { giveFeedback } from './feedback.js';
import { configurePlanning } from './planning.js';
import { checkDates } from './sprint-schedule.js';
import { doneStageOf, storiesIn } from './sprint-stories.js';
import { runningSprint } from './sprints.js';

type EventOf<Kind extends ProjectEvent['kind']> = ProjectEvent & { readonly kind: Kind };

export const inTheWay = (kind: string, id: string): Refusal => refuse('undo_conflict', 'version', { kind, id });
const refusalOf = (decision: Decision): Refusal | null => (decision.ok ? null : decision);

/** A sprint that is put back, changed, started, closed or judged again, as it will be. */
export function checkSprintBack(
  state: ProjectView,
  { id, set, was }: EventOf<'sprint'>,
  events: readonly ProjectEvent[],
): Refusal | null {
  const present = state.of.sprint.get(id);
  const sprint = { ...present, ...set } as Sprint;
  const { verdict: _verdict, verdictNote: _note, ...planned } = set ?? {};
  const stays = planned.closedAt === undefined && present?.closedAt != null;
  if (stays && Object.keys(planned).length > 0) return refuse('sprint_closed', 'id', { sprint: sprint.number });
  if (sprint.startedAt === null && sprint.verdict !== null)
    return refuse('sprint_not_started', 'id', { sprint: sprint.number });
  if (sprint.closedAt !== null) return stays ? null : checkClosedAgain(state, sprint, events);

  const dated = was === null || planned.closedAt === null || 'startsOn' in planned || 'endsOn' in planned;
  const refusal = dated ? checkDates(state, sprint) : null;
  if (refusal !== null) return refusal;
  const namesake = [...state.of.sprint.values()].find(({ number }) => number === sprint.number);
  if (was === null && namesake !== undefined) return inTheWay('sprint', namesake.id);
  const running = sprint.startedAt === null ? undefined : runningSprint(state);
  return running === undefined || running.id === id ? null : refuse('sprint_running', 'id', { sprint: running.number });
}

/** SPRINT-6 and SPRINT-7 of a close whose undo is undone: what came in meanwhile is taken out by nobody. */
function checkClosedAgain(state: ProjectView, sprint: Sprint, events: readonly ProjectEvent[]): Refusal | null {
  if (sprint.startedAt === null || (sprint.closedAt ?? 0) < sprint.startedAt)
    return refuse('sprint_not_started', 'id', { sprint: sprint.number });
  const leaving = new Set(events.filter(({ kind }) => kind === 'story').map(({ id }) => id));
  const done = doneStageOf(state);
  const left = storiesIn(state, sprint.id).find(({ id, stage }) => !leaving.has(id) && !isDone(stage, done));
  return left === undefined ? null : inTheWay('story', left.id);
}

export const checkPlanningBack = (
  state: ProjectView,
  { set }: EventOf<'planning'>,
  context: Context,
): Refusal | null => (set === null ? null : refusalOf(configurePlanning.decide(state, set, context)));

export function checkDemoBack(
  state: ProjectView,
  { id, set, was }: EventOf<'demo'>,
  events: readonly ProjectEvent[],
  back: ReadonlySet<string>,
  context: Context,
): Refusal | null {
  if (set === null) return null;
  const demo = { ...state.of.demo.get(id), ...set } as Demo;
  const { shownAt, rank: _rank, ...edited } = set;
  // In a sprint that comes back in this very undo there is no other demo.
  const decide = () =>
    was === null
      ? addDemo.decide(state, demo, context)
      : editDemo.decide(state, { ...edited, id: id as DemoId }, context);
  const refusal = comesBack(state, demo, back) ? null : refusalOf(decide());
  if (refusal !== null || shownAt == null) return refusal;
  const ends = (other: Demo): boolean =>
    events.some((event) => event.kind === 'demo' && event.id === other.id && event.set?.shownAt === null);
  const shown = demosOf(state, demo.sprintId).find(
    (other) => other.id !== id && other.shownAt !== null && !ends(other),
  );
  return shown === undefined ? null : inTheWay('demo', shown.id);
}

export function checkFeedbackBack(
  state: ProjectView,
  { set, was }: EventOf<'feedback'>,
  back: ReadonlySet<string>,
  context: Context,
): Refusal | null {
  if (set === null || was !== null || comesBack(state, set as Feedback, back)) return null;
  return refusalOf(giveFeedback.decide(state, set as Feedback, context));
}

const comesBack = (state: ProjectView, { sprintId }: Demo | Feedback, back: ReadonlySet<string>): boolean =>
  back.has(sprintId) && !state.of.sprint.has(sprintId);
