import type { HistoryState } from '@tanstack/react-router';

/** Without it an address that is open already is not gone to, and what its `#` names is not focused again. */
export const anotherVisit = (): HistoryState => ({ visit: performance.now() }) as HistoryState;
