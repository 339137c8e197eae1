import { newerBuild } from './newer-build';

/** A part of the program that could not be fetched: without a connection, or because the server has another version now. */
export class MissingPart extends Error {
  constructor(
    readonly outdated: boolean,
    cause: unknown,
  ) {
    super('a part could not be fetched', { cause });
  }
}

/** `soon`: what stories are added, moved and opened with, in the order of need. */
type Need = 'soon' | 'ahead';
const wanted = { soon: new Set<() => Promise<unknown>>(), ahead: new Set<() => Promise<unknown>>() } satisfies Record<
  Need,
  unknown
>;

/** What is no part of the first load: fetched when it is used, or before that. */
export function part<Part>(load: () => Promise<Part>, need: Need = 'ahead'): () => Promise<Part> {
  wanted[need].add(load);
  return () => fetched(load);
}

/** What is fetched when it is used, and only then. */
export async function fetched<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (cause) {
    throw cause instanceof MissingPart ? cause : new MissingPart((await newerBuild()) !== null, cause);
  }
}

/** All at once: the connection may be gone in the next moment. */
export async function fetchSoon(): Promise<void> {
  await Promise.all([...wanted.soon].map((load) => fetchFrom(wanted.soon, load)));
}

/** Without a connection nothing could be fetched any more: so it is fetched before, one after the other. */
export async function fetchAhead(): Promise<void> {
  await fetchSoon();
  // A part can bring parts of its own: a set also comes to what is added on the way.
  for (const load of wanted.ahead) await fetchFrom(wanted.ahead, load);
}

async function fetchFrom(loads: Set<() => Promise<unknown>>, load: () => Promise<unknown>): Promise<void> {
  await load().then(
    () => loads.delete(load),
    () => undefined,
  );
}
