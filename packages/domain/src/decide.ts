import { refuse, type Context, type Decision, type Refusal } from './decision.js';
import type { Change, ProjectEvent, WorkspaceEvent } from './events.js';
import { projectIntents, type ProjectIntent } from './intents/index.js';
import { writtenText, type Intent, type Replacing, type Written } from './intents/intent.js';
import { workspaceIntents, type WorkspaceIntent, type WorkspaceVerb } from './intents/workspace.js';
import { can, roleIn, type Actor } from './permissions.js';
import type { ProjectView } from './project-state.js';
import { workspaceRoles, type ProjectRole } from './vocabulary.js';
import type { WorkspaceState } from './workspace-state.js';

/**
 * The one gate before every rule: may this actor do this here at all? Asked by the browser and by the server alike.
 * POKER-11: what happens at a poker table happens when it is recorded.
 */
export function decideProject(state: ProjectView, actor: Actor, intent: ProjectIntent, context: Context): Decision {
  const verb: Intent<unknown> = projectIntents[intent.name];
  if (!can(actor, leastRole(intent, context), roleIn(actor, state.of.member))) return refuse('not_allowed');
  const [project] = state.of.project.values();
  const undone = intent.name === 'change.undo' ? rootOf(intent.body.version, context)?.intent : undefined;
  const root = undone === undefined ? verb : (verbOf(undone) ?? verb);
  if (project !== undefined && project.archivedAt !== null && root.whenArchived !== true)
    return refuse('project_archived');
  if (isUndoneTooLate(intent, context)) return refuse('undo_too_late', 'version');
  if (isSomebodyElses(intent, context)) return refuse('undo_not_yours', 'version');
  const recorded = verb.byServerClock === true && !context.imported;
  const { replaced, ...body } = intent.body as ProjectIntent['body'] & Replacing;
  const decision = verb.decide(state, body, recorded ? { ...context, now: context.recordedAt } : context);
  return (decision.ok ? changedMeanwhile(decision.events, replaced) : null) ?? decision;
}

/** CONFLICT-1: a text is not replaced by somebody who had another one before them. */
function changedMeanwhile(events: readonly ProjectEvent[], replaced: Replacing['replaced'] = {}): Refusal | null {
  for (const { set, was } of events)
    for (const [field, seen] of Object.entries(replaced)) {
      const text = writtenText((was as Readonly<Record<string, Written>> | null)?.[field]);
      if (set !== null && field in set && text !== seen) return refuse('changed_meanwhile', field, { field, text });
    }
  return null;
}

/** UNDO-2: you undo only your own changes, but for the start and the close of a sprint. */
function isSomebodyElses(intent: ProjectIntent, context: Context): boolean {
  const change = intent.name === 'change.undo' ? context.change(intent.body.version) : undefined;
  if (change === undefined || change.actorId === context.actorId) return false;
  const root = rootOf(change.version, context) ?? change;
  return verbOf(root.intent)?.undoneByOthers !== true;
}

/** What was really done: an undo, and the undo of an undo, stands for the change at its root. */
function rootOf(version: number, context: Context): Change | undefined {
  let change = context.change(version);
  while (change?.undoes !== undefined) change = context.change(change.undoes);
  return change;
}

const verbOf = (name: string): Intent<unknown> | undefined =>
  Object.hasOwn(projectIntents, name) ? projectIntents[name as ProjectIntent['name']] : undefined;

/** UNDO-7: the start and the close of a sprint are undone within an hour, a vote and what follows from votes never. Nobody says themselves when that is recorded. */
function isUndoneTooLate(intent: ProjectIntent, context: Context): boolean {
  const change = intent.name === 'change.undo' ? rootOf(intent.body.version, context) : undefined;
  const within = change === undefined ? undefined : verbOf(change.intent)?.undoWithin;
  return change !== undefined && within !== undefined && context.recordedAt - change.recordedAt >= within;
}

/** UNDO-5: undoing needs the role that doing needed. */
function leastRole(intent: ProjectIntent, context: Context): ProjectRole {
  const name = intent.name === 'change.undo' ? rootOf(intent.body.version, context)?.intent : intent.name;
  return (verbOf(name ?? intent.name) ?? projectIntents[intent.name]).least;
}

/** PERSON-2: only an owner makes or unmakes owners and admins. */
export function decideWorkspace(
  state: WorkspaceState,
  actor: Actor,
  intent: WorkspaceIntent,
): Decision<WorkspaceEvent> {
  const verb: WorkspaceVerb<unknown> = workspaceIntents[intent.name];
  const rank = (role: Actor['workspaceRole']) => workspaceRoles.indexOf(role);
  if (actor.scope !== 'admin' || rank(actor.workspaceRole) < rank(verb.least)) return refuse('not_allowed');
  if ('userId' in intent.body && actor.workspaceRole !== 'owner') {
    const present = state.of.person.get(intent.body.userId)?.role ?? 'guest';
    const wanted = 'role' in intent.body ? (intent.body.role ?? 'guest') : 'guest';
    if (Math.max(rank(present), rank(wanted)) >= rank('admin')) return refuse('not_allowed', 'role');
  }
  return verb.decide(state, intent.body);
}
