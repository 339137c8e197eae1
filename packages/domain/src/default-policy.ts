import type { StagePolicy } from './entities.js';
import { stations } from './vocabulary.js';

/** What a new project starts with: nothing folded, nothing limited. */
export const defaultPolicy = (): StagePolicy[] =>
  stations.map((id) => ({
    id,
    label: null,
    folded: false,
    wipLimit: null,
    wipMode: 'warn',
    entryChecklist: [],
    entryRequired: false,
  }));
