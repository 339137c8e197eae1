export interface Toast {
  readonly title: string;
  readonly text?: string;
  readonly tone?: 'plain' | 'bad';
  readonly action?: { readonly label: string; readonly run: () => void };
  /** It stays until it is closed or answered. */
  readonly stays?: true;
  /** It goes as soon as what it says does not hold any more. */
  readonly lasts?: { readonly holds: () => boolean; readonly subscribe: (listener: () => void) => () => void };
  /** It takes the place of the one before it with the same name. */
  readonly insteadOf?: string;
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

/** A short word at the edge of the screen, with at most one thing to do about it. What stays is not pushed out by others. */
export function showToast(toast: Toast): void {
  lastId += 1;
  const { insteadOf } = toast;
  const others = insteadOf === undefined ? shown : shown.filter((other) => other.insteadOf !== insteadOf);
  const all = [...others, { ...toast, id: lastId }];
  const pushedOut = all.filter(({ stays }) => stays !== true).slice(0, -most);
  replace(all.filter((one) => !pushedOut.includes(one)));
}

export const hideToast = (id: number): void => replace(shown.filter((toast) => toast.id !== id));

export const currentToasts = (): readonly ShownToast[] => shown;

export function subscribeToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
