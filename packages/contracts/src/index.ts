export type { BacklogPage } from './backlog-routes.js';
export * as fields from './fields.js';
export * from './intents.js';
export * from './openapi.js';
export * from './problem-codes.js';
export { problemsEnglish } from './problems-english.js';
export { problemsFrench } from './problems-french.js';
export * from './problems.js';
export * from './faults.js';
export type { PokerTable, StoryAtTable } from './poker-routes.js';
export { envelope, intentRoutes, type IntentRoute } from './project-routes.js';
export * as replies from './replies.js';
export type {
  BatchResult,
  CredentialView,
  FoundStory,
  Invitation,
  Me,
  ProjectSummary,
  RemovedStory,
  StageMove,
  SprintStay,
  StoryDetails,
  Written,
} from './replies.js';
export * as reportReplies from './report-replies.js';
export type { ReportedStory } from './report-replies.js';
export type { ReportRouteName } from './report-routes.js';
export * from './route.js';
export * from './routes.js';
export * from './snapshot.js';
export * from './socket.js';
export { decodeStories, encodeStories, isReadable, storyFormat, type StoryColumns } from './story-columns.js';
