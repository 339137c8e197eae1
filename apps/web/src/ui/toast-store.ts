export interface Toast {
  readonly title: string;
  readonly text?: string;
  readonly tone?: 'plain' | 'bad';
  readonly action?: { readonly label: string; readonly run: () => void };
}
export interface ShownToast extends Toast {
  readonly id: number;
}

const most = 4;
let shown: readonly ShownToast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function replace(next: readonly ShownToast[]): void {
  shown = next;
  for (const listener of listeners) listener();
}

/** A short word at the edge of the screen, with at most one thing to do about it. */
export function showToast(toast: Toast): void {
  lastId += 1;
  replace([...shown, { ...toast, id: lastId }].slice(-most));
}

export const hideToast = (id: number): void => replace(shown.filter((toast) => toast.id !== id));

export const currentToasts = (): readonly ShownToast[] => shown;

export function subscribeToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
