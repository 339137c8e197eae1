import { decodeStories, partsOf, smallKinds, type Snapshot } from '@rondo/contracts';
import { compareRank, type ProjectEntities, type ProjectState } from '@rondo/domain';
import { readPart, type ReadPart, type Rest } from './plan-part';
import { sameEntity } from './touched';

type Kind = keyof ProjectEntities;

/** Makes the state equal to a snapshot by writing only what differs, so that unchanged things stay the same objects. */
export function takeIn(state: ProjectState, snapshot: Snapshot): void {
  // In order, every story goes to the end of its station's list.
  const stories = decodeStories(snapshot.stories).sort(compareRank);
  for (const kind of smallKinds) replaceAll(state, kind, snapshot.of[kind]);
  replaceAll(state, 'story', stories);
  state.nextNumber = Math.max(state.nextNumber, snapshot.nextNumber);
  state.planUpTo = snapshot.planUpTo;
  state.version = snapshot.version;
}

/** All of it where something is held already; else what is enough to begin with, and the rest is returned. */
export function takeInFirst(state: ProjectState, snapshot: Snapshot): Rest | null {
  const { first, rest } = partsOf(snapshot);
  const isNew = state.of.project.size === 0 && rest.length > 0;
  takeIn(state, isNew ? first : snapshot);
  if (!isNew) return null;
  const parts = rest.values();
  const next = (): Promise<ReadPart | null> => {
    const { value } = parts.next();
    return Promise.resolve(value === undefined ? null : readPart(value));
  };
  return { planUpTo: snapshot.planUpTo, next };
}

function replaceAll<K extends Kind>(state: ProjectState, kind: K, entities: readonly ProjectEntities[K][]): void {
  const present = state.of[kind];
  if (present.size > 0) {
    const kept = new Set<string>(entities.map(({ id }) => id));
    for (const id of [...present.keys()]) if (!kept.has(id)) state.put(kind, id, undefined);
  }
  for (const entity of entities) if (!sameEntity(present.get(entity.id), entity)) state.put(kind, entity.id, entity);
}
