export { en } from './english';
export { fr } from './french';
