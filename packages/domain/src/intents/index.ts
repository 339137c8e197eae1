import { blockStories, unblockStories } from './block-stories.js';
import * as checks from './checks.js';
import * as comments from './comments.js';
import { createStory } from './create-story.js';
import { describeStory } from './describe-story.js';
import { editStories } from './edit-stories.js';
import * as epics from './epics.js';
import type { Intent } from './intent.js';
import * as labels from './labels.js';
import * as links from './links.js';
import * as members from './members.js';
import { moveStories } from './move-stories.js';
import * as policy from './policy.js';
import * as removal from './remove-stories.js';
import { undoChange } from './undo-change.js';

/** Every verb of a project by its name: the same name in the API, the history and the screen. */
export const projectIntents = {
  'story.create': createStory,
  'story.edit': editStories,
  'story.move': moveStories,
  'story.block': blockStories,
  'story.unblock': unblockStories,
  'story.describe': describeStory,
  'story.archive': removal.archiveStories,
  'story.delete': removal.deleteStories,
  'story.restore': removal.restoreStories,
  'criterion.add': checks.addCriterion,
  'criterion.edit': checks.editCriterion,
  'criterion.remove': checks.removeCriterion,
  'check.add': checks.addCheck,
  'check.edit': checks.editCheck,
  'check.remove': checks.removeCheck,
  'comment.add': comments.addComment,
  'comment.edit': comments.editComment,
  'comment.delete': comments.deleteComment,
  'link.add': links.addLink,
  'link.remove': links.removeLink,
  'label.create': labels.createLabel,
  'label.edit': labels.editLabel,
  'label.delete': labels.deleteLabel,
  'epic.create': epics.createEpic,
  'epic.edit': epics.editEpic,
  'epic.delete': epics.deleteEpic,
  'member.add': members.addMember,
  'member.edit': members.editMember,
  'member.remove': members.removeMember,
  'stage.configure': policy.configureStage,
  'project.edit': policy.editProject,
  'project.archive': policy.archiveProject,
  'project.reopen': policy.reopenProject,
  'change.undo': undoChange,
} as const;

export type ProjectIntentName = keyof typeof projectIntents;

export type ProjectIntentBody<Name extends ProjectIntentName> =
  (typeof projectIntents)[Name] extends Intent<infer Body> ? Body : never;

/** A named intent with its body. */
export type ProjectIntent = {
  [Name in ProjectIntentName]: { readonly name: Name; readonly body: ProjectIntentBody<Name> };
}[ProjectIntentName];
