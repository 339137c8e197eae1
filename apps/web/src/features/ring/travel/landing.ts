import type { Station } from '@rondo/domain';
import type { Point } from '../geometry/ring-layout';
import { durationOf } from '../geometry/route';

const still = matchMedia('(prefers-reduced-motion: reduce)');

export const wantsStillness = (): boolean => still.matches;

/** A station lights up for a moment: something came. */
export function highlight(root: Element, station: Station): void {
  const hub = root.querySelector(`[data-hub="${station}"]`);
  const glow = 'color-mix(in oklch, var(--hue-line) 45%, transparent)';
  hub?.animate([{ boxShadow: `0 0 0 0 ${glow}` }, { boxShadow: `0 0 0 6px ${glow}`, offset: 0.3 }, {}], {
    duration: 700,
    easing: 'ease-out',
  });
}

/** The story at its new place appears when the one that travels gets there. */
export function arrive(root: Element, storyId: string, route: readonly Point[]): void {
  const pill = root.querySelector(`[data-pill="${storyId}"]`);
  pill?.animate([{ opacity: 0 }, { opacity: 0, offset: 0.85 }, { opacity: 1 }], { duration: durationOf(route) });
}
