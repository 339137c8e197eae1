import { createStore, delMany, getMany, keys, setMany, type UseStore } from 'idb-keyval';

/** Records by key in this browser. */
export interface LocalStore {
  read(prefix: string): Promise<(readonly [key: string, value: unknown])[]>;
  write(entries: readonly (readonly [key: string, value: unknown])[]): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

/** Without IndexedDB (private windows, full disks) everything works, and nothing outlives the page. */
export class BrowserStore implements LocalStore {
  private opened: UseStore | null = null;

  async read(prefix: string): Promise<(readonly [string, unknown])[]> {
    return this.attempt([], async (store) => {
      const found = (await keys<string>(store)).filter((key) => key.startsWith(prefix)).sort();
      const values = await getMany<unknown>(found, store);
      return found.map((key, index) => [key, values[index]] as const);
    });
  }

  async write(entries: readonly (readonly [string, unknown])[]): Promise<void> {
    await this.attempt(undefined, (store) =>
      setMany(
        entries.map(([key, value]) => [key, value]),
        store,
      ),
    );
  }

  async remove(doomed: readonly string[]): Promise<void> {
    await this.attempt(undefined, (store) => delMany([...doomed], store));
  }

  private async attempt<Value>(otherwise: Value, work: (store: UseStore) => Promise<Value>): Promise<Value> {
    try {
      this.opened ??= createStore('rondo', 'live');
      return await work(this.opened);
    } catch {
      return otherwise;
    }
  }
}

/** For signing out: nothing of anybody stays behind. */
export async function forgetLocalCopies(store: LocalStore = new BrowserStore()): Promise<void> {
  const everything = await store.read('');
  await store.remove(everything.map(([key]) => key));
}
