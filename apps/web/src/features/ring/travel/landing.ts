import type { Station } from '@rondo/domain';

const still = matchMedia('(prefers-reduced-motion: reduce)');

export const wantsStillness = (): boolean => still.matches;

const restMs = 250;
const lastLit = new WeakMap<Element, number>();

/** A station lights up for a moment: something came. In a flurry it does so a few times a second. */
export function highlight(root: Element, station: Station): void {
  const hub = root.querySelector(`[data-hub="${station}"]`);
  const now = performance.now();
  if (hub === null || now - (lastLit.get(hub) ?? 0) < restMs) return;
  lastLit.set(hub, now);
  const glow = 'color-mix(in oklch, var(--hue-line) 45%, transparent)';
  hub.animate([{ boxShadow: `0 0 0 0 ${glow}` }, { boxShadow: `0 0 0 6px ${glow}`, offset: 0.3 }, {}], {
    duration: 700,
    easing: 'ease-out',
  });
}

/** The story at its new place appears when the one that travels gets there. */
export function arrive(root: Element, storyId: string, duration: number): void {
  const pill = root.querySelector(`[data-pill="${storyId}"]`);
  pill?.animate([{ opacity: 0 }, { opacity: 0, offset: 0.85 }, { opacity: 1 }], { duration });
}
