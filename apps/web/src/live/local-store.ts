import { clear, createStore, delMany, getMany, keys, setMany, type UseStore } from 'idb-keyval';

/** Records by key in this browser. */
export interface LocalStore {
  read(prefix: string): Promise<(readonly [key: string, value: unknown])[]>;
  write(entries: readonly (readonly [key: string, value: unknown])[]): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

/** Without IndexedDB (private windows, full disks) everything works, and nothing outlives the page. */
class BrowserStore implements LocalStore {
  private opened: UseStore | null = null;
  private sealed = false;

  async read(prefix: string): Promise<(readonly [string, unknown])[]> {
    return this.attempt([], async (store) => {
      const found = (await keys<string>(store)).filter((key) => key.startsWith(prefix)).sort();
      const values = await getMany<unknown>(found, store);
      return found.map((key, index) => [key, values[index]] as const);
    });
  }

  async write(entries: readonly (readonly [string, unknown])[]): Promise<void> {
    if (this.sealed) return;
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

  /** For signing out: nothing of anybody stays behind, and this page writes nothing more. */
  async forgetAll(): Promise<void> {
    this.sealed = true;
    await this.attempt(undefined, clear);
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

export const browserStore = new BrowserStore();
