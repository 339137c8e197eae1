/** Once what has just been drawn is on the screen. A page that nobody looks at draws nothing. */
export function afterPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work));
}

/** When the page has nothing better to do, and at the latest after so long. */
export function whenIdle(work: () => void, atLatestMs = 2000): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: atLatestMs });
  else work();
}
