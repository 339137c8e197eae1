export { problemsFrench as problems } from '@rondo/contracts';
export { fr as board } from '../features/board/french';
export { fr as marks } from '../live/marks/french';
export { fr as ui } from '../ui/french';
export { fr as shell } from './shell/french';
