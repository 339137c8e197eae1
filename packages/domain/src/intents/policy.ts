import { accept, refuse } from '../decision.js';
import { path, type Station, type WipMode } from '../vocabulary.js';
import { nothing, type Intent, type Replacing } from './intent.js';
import { leaveClosedSprints } from './sprint-stories.js';
import { difference } from './story-fields.js';

export interface ConfigureStage extends Replacing {
  readonly stage: Station;
  readonly label?: string | null;
  readonly folded?: boolean;
  readonly wipLimit?: number | null;
  readonly wipMode?: WipMode;
  readonly entryChecklist?: readonly string[];
  readonly entryRequired?: boolean;
}

/** POLICY-1: PLAN, where stories are born, and the done stage cannot be folded. */
export const configureStage: Intent<ConfigureStage> = {
  least: 'lead',
  needs: nothing,
  decide(state, { stage, ...wanted }) {
    const policy = state.of.stage.get(stage);
    const [project] = state.of.project.values();
    if (policy === undefined || project === undefined) return refuse('value_invalid', 'stage');
    if (wanted.folded === true && (stage === 'PLAN' || stage === project.doneStage))
      return refuse('value_invalid', 'folded');
    const changed = difference(policy, wanted);
    return accept(changed === null ? [] : [{ kind: 'stage', id: stage, ...changed }]);
  },
};

export interface EditProject extends Replacing {
  readonly name?: string;
  readonly description?: string;
  readonly doneStage?: Station;
}

/** POLICY-2: the done stage lies on the path and is not folded. */
export const editProject: Intent<EditProject> = {
  least: 'lead',
  needs: nothing,
  decide(state, wanted) {
    const [project] = state.of.project.values();
    if (project === undefined) return refuse('value_invalid');
    if (wanted.doneStage !== undefined && !(path as readonly Station[]).includes(wanted.doneStage))
      return refuse('value_invalid', 'doneStage');
    if (wanted.doneStage !== undefined && state.of.stage.get(wanted.doneStage)?.folded === true)
      return refuse('stage_folded', 'doneStage', { stage: wanted.doneStage });
    const changed = difference(project, wanted);
    if (changed === null) return accept([]);
    const reopened = wanted.doneStage === undefined ? [] : leaveClosedSprints(state, wanted.doneStage);
    return accept([{ kind: 'project', id: project.id, ...changed }, ...reopened]);
  },
};

/** PROJECT-1: an archived project is read only until it is reopened. */
function archival(archived: boolean): Intent<Record<never, never>> {
  return {
    least: 'lead',
    whenArchived: true,
    needs: nothing,
    decide(state, _body, { now }) {
      const [project] = state.of.project.values();
      if (project === undefined) return refuse('value_invalid');
      const { archivedAt: was } = project;
      if ((was !== null) === archived) return accept([]);
      const set = { archivedAt: archived ? now : null };
      return accept([{ kind: 'project', id: project.id, set, was: { archivedAt: was } }]);
    },
  };
}

export const archiveProject = archival(true);
export const reopenProject = archival(false);
