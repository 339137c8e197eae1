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

const ahead = new Set<() => Promise<unknown>>();

/** What is no part of the first load: fetched when it is used, or ahead of that once the page has come to rest. */
export function part<Part>(load: () => Promise<Part>): () => Promise<Part> {
  ahead.add(load);
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

/** Without a connection nothing could be fetched any more: so it is fetched before, one after the other. */
export async function fetchAhead(): Promise<void> {
  // A part can bring parts of its own: a set also comes to what is added on the way.
  for (const load of ahead) {
    await load().then(
      () => ahead.delete(load),
      () => undefined,
    );
  }
}
