/** The ten stages, in the order of the cycle. The words are fixed because metrics need fixed words. */ export const stages = [
    'PLAN',
    'CODE',
    'BUILD',
    'TEST',
    'RELEASE',
    'DEPLOY',
    'OPERATE',
    'MONITOR',
    'SECURE',
    'DEFEND'
];
/** Where a story can stand: a stage, or MANAGE, where the lap closes. */ export const stations = [
    ...stages,
    'MANAGE'
];
/** The way of a story from idea to the close of the lap. */ export const path = [
    'PLAN',
    'CODE',
    'BUILD',
    'TEST',
    'RELEASE',
    'DEPLOY',
    'OPERATE',
    'MANAGE'
];
/** Run in parallel with the path, all the time. */ export const watches = [
    'MONITOR',
    'SECURE',
    'DEFEND'
];
export const storyTypes = [
    'feature',
    'bug',
    'hotfix',
    'improvement',
    'security',
    'chore',
    'spike'
];
export const priorities = [
    'none',
    'low',
    'medium',
    'high',
    'urgent'
];
export const origins = [
    'client',
    'user',
    'metric',
    'incident',
    'retro'
];
export const blockCauses = [
    'dependency',
    'decision',
    'external',
    'environment',
    'defect',
    'capacity',
    'other'
];
export const linkKinds = [
    'blocks',
    'relates',
    'duplicates'
];
export const disciplines = [
    'product',
    'dev',
    'ops',
    'qa',
    'security',
    'design'
];
export const projectRoles = [
    'viewer',
    'contributor',
    'lead'
];
export const workspaceRoles = [
    'guest',
    'member',
    'admin',
    'owner'
];
export const wipModes = [
    'warn',
    'refuse'
];
/** Colours are names of the theme's hues, so that both themes stay readable. */ export const hues = [
    'gray',
    'red',
    'orange',
    'yellow',
    'green',
    'teal',
    'blue',
    'indigo',
    'violet',
    'pink'
];
/** What capacity and estimates are counted in. */ export const capacityUnits = [
    'points',
    'hours'
];
/** Whether a sprint reached its goal, as the review found. */ export const goalVerdicts = [
    'met',
    'partly',
    'not'
];
/** What the review says of one story. */ export const demoVerdicts = [
    'accepted',
    'followup',
    'rejected'
];

//# sourceMappingURL=vocabulary.js.map
