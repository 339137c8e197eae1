export type { Step } from './deeds.js';
export { Pace } from './pace.js';
export { play, type Played } from './play.js';
export type { Call, Playing } from './playing.js';
export { quarter } from './quarter/quarter.js';
export { script } from './script/script.js';
export type { Language, Words } from './words.js';
