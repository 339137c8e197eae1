import { blockStories, unblockStories } from './block-stories.js';
import * as checks from './checks.js';
import * as comments from './comments.js';
import { createStory } from './create-story.js';
import { describeStory } from './describe-story.js';
import { editStories } from './edit-stories.js';
import * as epics from './epics.js';
import * as labels from './labels.js';
import * as links from './links.js';
import * as members from './members.js';
import { moveStories } from './move-stories.js';
import * as policy from './policy.js';
import * as removal from './remove-stories.js';
import { dropImprovement, postponeImprovements } from './improvements.js';
import { configurePlanning, setCapacity } from './planning.js';
import * as poker from './poker.js';
import * as rounds from './poker-rounds.js';
import * as reviews from './reviews.js';
import { splitStory } from './split-story.js';
import { planStories } from './sprint-stories.js';
import * as sprints from './sprints.js';
import { undoChange } from './undo-change.js';
/** Every verb of a project by its name: the same name in the API, the history and the screen. */ export const projectIntents = {
    'story.create': createStory,
    'story.edit': editStories,
    'story.move': moveStories,
    'story.block': blockStories,
    'story.unblock': unblockStories,
    'story.describe': describeStory,
    'story.archive': removal.archiveStories,
    'story.delete': removal.deleteStories,
    'story.restore': removal.restoreStories,
    'story.plan': planStories,
    'story.split': splitStory,
    'improvement.postpone': postponeImprovements,
    'improvement.drop': dropImprovement,
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
    'planning.configure': configurePlanning,
    'capacity.set': setCapacity,
    'sprint.create': sprints.createSprint,
    'sprint.edit': sprints.editSprint,
    'sprint.delete': sprints.deleteSprint,
    'sprint.start': sprints.startSprint,
    'sprint.close': sprints.closeSprint,
    'sprint.judge': sprints.judgeSprint,
    'poker.open': poker.openPoker,
    'poker.join': poker.joinPoker,
    'poker.leave': poker.leavePoker,
    'poker.configure': poker.configurePoker,
    'poker.close': poker.closePoker,
    'round.start': rounds.startRound,
    'round.vote': rounds.vote,
    'round.reveal': rounds.revealRound,
    'round.settle': rounds.settleRound,
    'round.skip': rounds.skipRound,
    'demo.add': reviews.addDemo,
    'demo.edit': reviews.editDemo,
    'demo.remove': reviews.removeDemo,
    'feedback.give': reviews.giveFeedback,
    'feedback.adopt': reviews.adoptFeedback,
    'feedback.remove': reviews.removeFeedback,
    'change.undo': undoChange
};

//# sourceMappingURL=index.js.map
