import { stations, type Station } from '@rondo/domain';
import { useState, type RefObject } from 'react';
import { useCommands, type Command } from '../../lib/commands';
import { useT } from '../../lib/i18n';
import { useLive } from '../../live/hooks';
import { stepFrom, type Direction, type Stop } from './geometry/walk';

const keys = {
  left: ['left', 'h'],
  right: ['right', 'shift+l'],
  up: ['up', 'k'],
  down: ['down', 'j'],
} as const satisfies Record<Direction, readonly string[]>;

/** The keys go round the ring; returns the station that the tab key comes back to. */
export function useRingKeys(root: RefObject<HTMLElement | null>, open: (station: Station) => void): Station {
  const t = useT('ring');
  const live = useLive();
  const [current, setCurrent] = useState<Station>('PLAN');

  const step = (direction: Direction): void => {
    if (root.current === null) return;
    const at = stopOf(root.current);
    const next = at === null ? { station: current, pill: -1 } : stepFrom(at, direction, (s) => pillsAt(root, s).length);
    if (next === null) return;
    setCurrent(next.station);
    elementAt(root, next)?.focus();
  };
  const walk = (Object.keys(keys) as Direction[]).map((direction): Command => ({
    id: `ring.${direction}`,
    title: t(direction),
    group: t('commands'),
    keys: keys[direction],
    notInPalette: true,
    run: () => step(direction),
  }));
  const visit = stations.map((station): Command => {
    const name = live.visible.of.stage.get(station)?.label ?? station;
    return {
      id: `ring.open.${station}`,
      title: t('goTo', { station: name }),
      group: t('commands'),
      run: () => open(station),
    };
  });
  useCommands([...walk, ...visit]);
  return current;
}

function stopOf(root: HTMLElement): Stop | null {
  const { activeElement } = document;
  if (activeElement === null || !root.contains(activeElement)) return null;
  const station = activeElement.closest<HTMLElement>('[data-station]')?.dataset['station'] as Station | undefined;
  if (station === undefined) return null;
  const pill = pillsIn(root, station).findIndex((element) => element === activeElement);
  return { station, pill };
}

function pillsIn(root: HTMLElement, station: Station): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(`[role="group"][data-station="${station}"] [data-pill]`)];
}

const pillsAt = (root: RefObject<HTMLElement | null>, station: Station): HTMLElement[] =>
  root.current === null ? [] : pillsIn(root.current, station);

function elementAt(root: RefObject<HTMLElement | null>, { station, pill }: Stop): HTMLElement | null | undefined {
  if (pill >= 0) return pillsAt(root, station)[pill];
  return root.current?.querySelector<HTMLElement>(`[data-hub="${station}"]`);
}
