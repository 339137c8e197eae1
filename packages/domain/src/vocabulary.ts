/** The ten stages, in the order of the cycle. The words are fixed because metrics need fixed words. */
export const stages = [
  'PLAN',
  'CODE',
  'BUILD',
  'TEST',
  'RELEASE',
  'DEPLOY',
  'OPERATE',
  'MONITOR',
  'SECURE',
  'DEFEND',
] as const;
export type Stage = (typeof stages)[number];

/** Where a story can stand: a stage, or MANAGE, where the lap closes. */
export const stations = [...stages, 'MANAGE'] as const;
export type Station = (typeof stations)[number];

/** The way of a story from idea to the close of the lap. */
export const path = ['PLAN', 'CODE', 'BUILD', 'TEST', 'RELEASE', 'DEPLOY', 'OPERATE', 'MANAGE'] as const;

/** Run in parallel with the path, all the time. */
export const watches = ['MONITOR', 'SECURE', 'DEFEND'] as const;

export const storyTypes = ['feature', 'bug', 'hotfix', 'improvement', 'security', 'chore', 'spike'] as const;
export type StoryType = (typeof storyTypes)[number];

export const priorities = ['none', 'low', 'medium', 'high', 'urgent'] as const;
export type Priority = (typeof priorities)[number];

export const origins = ['client', 'user', 'metric', 'incident', 'retro'] as const;
export type Origin = (typeof origins)[number];

export const blockCauses = [
  'dependency',
  'decision',
  'external',
  'environment',
  'defect',
  'capacity',
  'other',
] as const;
export type BlockCause = (typeof blockCauses)[number];

export const linkKinds = ['blocks', 'relates', 'duplicates'] as const;
export type LinkKind = (typeof linkKinds)[number];

export const disciplines = ['product', 'dev', 'ops', 'qa', 'security', 'design'] as const;
export type Discipline = (typeof disciplines)[number];

export const projectRoles = ['viewer', 'contributor', 'lead'] as const;
export type ProjectRole = (typeof projectRoles)[number];

export const workspaceRoles = ['guest', 'member', 'admin', 'owner'] as const;
export type WorkspaceRole = (typeof workspaceRoles)[number];

export const wipModes = ['warn', 'refuse'] as const;
export type WipMode = (typeof wipModes)[number];

/** Colours are names of the theme's hues, so that both themes stay readable. */
export const hues = ['gray', 'red', 'orange', 'yellow', 'green', 'teal', 'blue', 'indigo', 'violet', 'pink'] as const;
export type Hue = (typeof hues)[number];

/** What capacity and estimates are counted in. */
export const capacityUnits = ['points', 'hours'] as const;
export type CapacityUnit = (typeof capacityUnits)[number];

/** Whether a sprint reached its goal, as the review found. */
export const goalVerdicts = ['met', 'partly', 'not'] as const;
export type GoalVerdict = (typeof goalVerdicts)[number];

/** What the review says of one story. */
export const demoVerdicts = ['accepted', 'followup', 'rejected'] as const;
export type DemoVerdict = (typeof demoVerdicts)[number];
