export type { Step } from './deeds.js';
export { Pace } from './pace.js';
export { play, type Call, type Played, type Playing } from './play.js';
export { quarter } from './quarter/quarter.js';
export { script } from './script/script.js';
export type { Language, Words } from './words.js';
