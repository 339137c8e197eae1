export { problemsEnglish as problems } from '@rondo/contracts';
export { en as board } from '../features/board/english';
export { en as marks } from '../live/marks/english';
export { en as ui } from '../ui/english';
export { en as shell } from './shell/english';
