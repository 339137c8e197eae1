export * from './cycle.js';
export * from './decide.js';
export * from './decision.js';
export * from './default-policy.js';
export * from './calendar.js';
export * from './capacity.js';
export * from './entities.js';
export * from './events.js';
export * from './flow/ageing.js';
export * from './flow/backlog-forecast.js';
export * from './flow/blocked-time.js';
export * from './flow/burn.js';
export * from './flow/cumulative-flow.js';
export * from './flow/cycle-time.js';
export * from './flow/flow-history.js';
export * from './flow/flow-window.js';
export * from './flow/monte-carlo.js';
export * from './flow/percentiles.js';
export * from './flow/runs.js';
export * from './flow/similar-stories.js';
export * from './flow/sprint-line.js';
export * from './flow/sprint-report.js';
export * from './flow/standing-rows.js';
export * from './flow/throughput.js';
export * from './flow/time-in-stage.js';
export * from './flow/unsized.js';
export * from './flow/velocity.js';
export * from './flow/work-clock.js';
export * from './ids.js';
export * from './intents/index.js';
export * from './intents/intent.js';
export { linesOf } from './intents/checks.js';
export { isWebPage } from './intents/demos.js';
export * from './intents/poker-deck.js';
export { datesAfter, planningOf } from './intents/sprint-schedule.js';
export { doneStageOf, startedIn, storiesIn, waitingIn } from './intents/sprint-stories.js';
export { runningSprint } from './intents/sprints.js';
export { checkEntry } from './intents/move-stories.js';
export { countdownMs } from './intents/poker-rounds.js';
export { sprintIdOf } from './intents/sprint-schedule.js';
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
export * from './sprint-parts.js';
export * from './sprint-progress.js';
export * from './stream-state.js';
export * from './vocabulary.js';
export * from './workspace-state.js';
