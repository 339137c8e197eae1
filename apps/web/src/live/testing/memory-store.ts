import type { LocalStore } from '../local-store';

type Entry = readonly [key: string, value: unknown];

/** The records of one browser. What a page writes after it was killed never arrives. */
export class MemoryStore {
  private readonly records = new Map<string, unknown>();

  get size(): number {
    return this.records.size;
  }

  keys(): string[] {
    return [...this.records.keys()];
  }

  page(alive: () => boolean): LocalStore {
    return {
      read: async (prefix) => {
        await Promise.resolve();
        return [...this.records]
          .filter(([key]) => key.startsWith(prefix))
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, value]): Entry => [key, structuredClone(value)]);
      },
      keys: async (prefix) => {
        await Promise.resolve();
        return [...this.records.keys()].filter((key) => key.startsWith(prefix)).sort();
      },
      write: async (entries) => {
        await Promise.resolve();
        if (alive()) for (const [key, value] of entries) this.records.set(key, structuredClone(value));
      },
      remove: async (keys) => {
        await Promise.resolve();
        if (alive()) for (const key of keys) this.records.delete(key);
      },
    };
  }
}

/** What a tab keeps over a reload. */
export function tabMemory(): Pick<Storage, 'getItem' | 'setItem'> {
  const values = new Map<string, string>();
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => {
      values.set(key, value);
    },
  };
}
