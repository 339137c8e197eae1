import {
  can,
  compareRank,
  linesOf,
  projectIntents,
  roleIn,
  type Check,
  type Comment,
  type Link,
  type ProjectEntities,
  type ProjectIntentName,
  type ProjectRole,
  type Station,
  type Story,
} from '@rondo/domain';
import type { Presence } from '@rondo/contracts';
import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { LiveStatus, Move, ProjectLive } from './project-live';

type Kind = keyof ProjectEntities;

export const LiveContext = createContext<ProjectLive | null>(null);

export function useLive(): ProjectLive {
  const live = use(LiveContext);
  if (live === null) throw new Error('useLive needs a ProjectProvider above it');
  return live;
}

/** Draws again when the topic changed; the number is a key for memos. */
export function useTick(topic: string): number {
  const live = useLive();
  return useSyncExternalStore(
    useCallback((listener) => live.subscribe(topic, listener), [live, topic]),
    useCallback(() => live.tick(topic), [live, topic]),
  );
}

/** A value derived from the live state, computed again only when its topic changed. */
function useDerived<Value>(topic: string, derive: (live: ProjectLive) => Value, key: string): Value {
  const live = useLive();
  const tick = useTick(topic);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the tick and the key stand for what `derive` reads
  return useMemo(() => derive(live), [live, tick, key]);
}

export function useEntity<K extends Kind>(kind: K, id: string | null): ProjectEntities[K] | undefined {
  useTick(`${kind}:${id ?? ''}`);
  const { visible } = useLive();
  return id === null ? undefined : visible.of[kind].get(id);
}

export const useStory = (id: string | null): Story | undefined => useEntity('story', id);

export function useStoryByNumber(number: number | null): Story | undefined {
  const find = (live: ProjectLive) => {
    for (const story of live.visible.of.story.values()) if (story.number === number) return story.id;
    return null;
  };
  const id = useDerived('story', (live) => (number === null ? null : find(live)), String(number));
  return useStory(id);
}

/** The stories of a station in order: a new list whenever one of them changed. */
export function useStage(station: Station): readonly Story[] {
  return useDerived(`stage:${station}`, (live) => [...live.visible.at(station)], station);
}

export function useAll<K extends Kind>(kind: K): readonly ProjectEntities[K][] {
  return useDerived(kind, (live) => [...live.visible.of[kind].values()], kind);
}

/** The acceptance criteria or the checklist of a story whose details are loaded, in order. */
export function useLines(kind: 'criterion' | 'check', storyId: string): readonly Check[] {
  const read = ({ visible }: ProjectLive) => linesOf(visible, kind, storyId as Story['id']);
  return useDerived(`details:${storyId}`, read, `${kind}:${storyId}`);
}

/** The comments of a story whose details are loaded, oldest first. */
export function useComments(storyId: string): readonly Comment[] {
  const read = ({ visible }: ProjectLive) =>
    [...visible.of.comment.values()]
      .filter((comment) => comment.storyId === storyId)
      .sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
  return useDerived(`details:${storyId}`, read, storyId);
}

export function useLinks(storyId: string): readonly Link[] {
  const read = ({ visible }: ProjectLive) =>
    visible.linksTouching(storyId).flatMap((id) => visible.of.link.get(id) ?? []);
  return useDerived(`links:${storyId}`, read, storyId);
}

/** The open sub-tasks of a story, in order. */
export function useSubtasks(storyId: string): readonly Story[] {
  const read = ({ visible }: ProjectLive) => visible.subtasksOf(storyId as Story['id']).sort(compareRank);
  return useDerived('story', read, storyId);
}

/** Loads criteria, checklist and comments while the component is mounted. */
export function useDetails(storyId: string): 'loading' | 'ready' | 'failed' {
  const live = useLive();
  const [state, setState] = useState<{ storyId: string; phase: 'ready' | 'failed' } | null>(null);
  useEffect(() => {
    let left = false;
    const settle = (phase: 'ready' | 'failed') => () => {
      if (!left) setState({ storyId, phase });
    };
    live.loadDetails(storyId).then(settle('ready'), settle('failed'));
    return () => {
      left = true;
      live.releaseDetails(storyId);
    };
  }, [live, storyId]);
  // What could not be read is read again by itself once the connection is back.
  useTick(`details:${storyId}`);
  if (live.visible.detailed.has(storyId)) return 'ready';
  return state?.storyId === storyId ? state.phase : 'loading';
}

/** Reads the far end of a long backlog while the component is mounted. */
export function useWholeBacklog(): void {
  const live = useLive();
  useEffect(() => live.keepBacklog(), [live]);
}

export function useStatus(): LiveStatus {
  useTick('status');
  return useLive().status;
}

export function usePresence(): readonly Presence[] {
  useTick('presence');
  return useLive().presence;
}

/** Every stage move that this screen sees, own or others', once. */
export function useMoves(listener: (move: Move) => void): void {
  const live = useLive();
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => live.onMove((move) => latest.current(move)), [live]);
}

export function useRole(): ProjectRole {
  useTick('member');
  const { actor, visible } = useLive();
  return roleIn(actor, visible.of.member) ?? 'viewer';
}

/** Whether your role allows this verb here at all. */
export function useMay(intent: ProjectIntentName): boolean {
  const role = useRole();
  useTick('project');
  const { actor, visible } = useLive();
  const [project] = visible.of.project.values();
  const { least, whenArchived } = projectIntents[intent] as { least: ProjectRole; whenArchived?: true };
  if (project !== undefined && project.archivedAt !== null && whenArchived !== true) return false;
  return can(actor, least, role);
}

export function useNow(everyMs: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
    }, everyMs);
    return () => {
      clearInterval(timer);
    };
  }, [everyMs]);
  return now;
}
