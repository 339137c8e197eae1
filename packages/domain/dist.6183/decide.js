import { refuse } from './decision.js';
import { projectIntents } from './intents/index.js';
import { workspaceIntents } from './intents/workspace.js';
import { can, roleIn } from './permissions.js';
import { workspaceRoles } from './vocabulary.js';
/** The one gate before every rule: may this actor do this here at all? Asked by the browser and by the server alike. */ export function decideProject(state, actor, intent, context) {
    const verb = projectIntents[intent.name];
    if (!can(actor, leastRole(intent, context), roleIn(actor, state.of.member))) return refuse('not_allowed');
    const [project] = state.of.project.values();
    const undone = intent.name === 'change.undo' ? rootOf(intent.body.version, context)?.intent : undefined;
    const root = undone === undefined ? verb : verbOf(undone) ?? verb;
    if (project !== undefined && project.archivedAt !== null && root.whenArchived !== true) return refuse('project_archived');
    if (isUndoneTooLate(intent, context)) return refuse('undo_too_late', 'version');
    return verb.decide(state, intent.body, context);
}
/** What was really done: an undo, and the undo of an undo, stands for the change at its root. */ function rootOf(version, context) {
    let change = context.change(version);
    while(change?.undoes !== undefined)change = context.change(change.undoes);
    return change;
}
const verbOf = (name)=>Object.hasOwn(projectIntents, name) ? projectIntents[name] : undefined;
/** UNDO-7: the start and the close of a sprint are undone within an hour, a vote and what follows from votes never. */ function isUndoneTooLate(intent, context) {
    const change = intent.name === 'change.undo' ? rootOf(intent.body.version, context) : undefined;
    const within = change === undefined ? undefined : verbOf(change.intent)?.undoWithin;
    return change !== undefined && within !== undefined && context.now - change.occurredAt >= within;
}
/** UNDO-5: undoing needs the role that doing needed. */ function leastRole(intent, context) {
    const name = intent.name === 'change.undo' ? rootOf(intent.body.version, context)?.intent : intent.name;
    return (verbOf(name ?? intent.name) ?? projectIntents[intent.name]).least;
}
/** PERSON-2: only an owner makes or unmakes owners and admins. */ export function decideWorkspace(state, actor, intent) {
    const verb = workspaceIntents[intent.name];
    const rank = (role)=>workspaceRoles.indexOf(role);
    if (actor.scope !== 'admin' || rank(actor.workspaceRole) < rank(verb.least)) return refuse('not_allowed');
    if ('userId' in intent.body && actor.workspaceRole !== 'owner') {
        const present = state.of.person.get(intent.body.userId)?.role ?? 'guest';
        const wanted = 'role' in intent.body ? intent.body.role ?? 'guest' : 'guest';
        if (Math.max(rank(present), rank(wanted)) >= rank('admin')) return refuse('not_allowed', 'role');
    }
    return verb.decide(state, intent.body);
}

//# sourceMappingURL=decide.js.map
