import { stations, watches, type Station } from '@rondo/domain';
import { useCallback, useSyncExternalStore } from 'react';
import { useProjectKey } from '../../../live/marks/story-key';

type Choices = Partial<Record<Station, boolean>>;

/** The path in view, the watches and MANAGE beside it as strips, until somebody chooses otherwise. */
const collapsedAtFirst: readonly Station[] = [...watches, 'MANAGE'];
const listeners = new Set<() => void>();
const known = new Map<string, Choices>();

const placeOf = (projectKey: string) => `rondo.collapsed.${projectKey}`;

function choicesOf(projectKey: string): Choices {
  const held = known.get(projectKey);
  if (held !== undefined) return held;
  const read = parse(localStorage.getItem(placeOf(projectKey)));
  known.set(projectKey, read);
  return read;
}

function parse(text: string | null): Choices {
  try {
    const read = JSON.parse(text ?? '{}') as Record<string, unknown>;
    return Object.fromEntries(stations.filter((s) => typeof read[s] === 'boolean').map((s) => [s, read[s]]));
  } catch {
    return {};
  }
}

function choose(projectKey: string, station: Station, collapsed: boolean): void {
  const next = { ...choicesOf(projectKey), [station]: collapsed };
  known.set(projectKey, next);
  localStorage.setItem(placeOf(projectKey), JSON.stringify(next));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Which columns this person keeps collapsed on this device. */
export function useCollapsed(): {
  readonly isCollapsed: (station: Station) => boolean;
  readonly setCollapsed: (station: Station, collapsed: boolean) => void;
} {
  const projectKey = useProjectKey();
  const choices = useSyncExternalStore(subscribe, () => choicesOf(projectKey));
  return {
    isCollapsed: (station) => choices[station] ?? collapsedAtFirst.includes(station),
    setCollapsed: useCallback((station, collapsed) => choose(projectKey, station, collapsed), [projectKey]),
  };
}
