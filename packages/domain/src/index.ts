export * from './cycle.js';
export * from './decide.js';
export * from './decision.js';
export * from './default-policy.js';
export * from './calendar.js';
export * from './capacity.js';
export * from './entities.js';
export * from './events.js';
export * from './ids.js';
export * from './intents/index.js';
export * from './intents/intent.js';
export { linesOf } from './intents/checks.js';
export * from './intents/poker-deck.js';
export { datesAfter, planningOf } from './intents/sprint-schedule.js';
export { doneStageOf, storiesIn } from './intents/sprint-stories.js';
export { runningSprint } from './intents/sprints.js';
export { checkEntry } from './intents/move-stories.js';
export { countdownMs } from './intents/poker-rounds.js';
export { sameValue } from './intents/story-fields.js';
export {
  workspaceIntents,
  type WorkspaceIntent,
  type WorkspaceIntentBody,
  type WorkspaceIntentName,
} from './intents/workspace.js';
export * from './permissions.js';
export * from './plan-warnings.js';
export * from './planning-entities.js';
export * from './poker-result.js';
export * from './project-state.js';
export * from './rank.js';
export * from './sprint-progress.js';
export * from './stream-state.js';
export * from './vocabulary.js';
export * from './workspace-state.js';
