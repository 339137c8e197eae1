import { clear, createStore, delMany, promisifyRequest, type UseStore } from 'idb-keyval';

type Records = (readonly [key: string, value: unknown])[];

/** Records by key in this browser. */
export interface LocalStore {
  /** In the order of their keys. */
  read(prefix: string): Promise<Records>;
  keys(prefix: string): Promise<string[]>;
  write(entries: readonly (readonly [key: string, value: unknown])[]): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

const below = (prefix: string): IDBKeyRange => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

/** Without IndexedDB (private windows, full disks) everything works, and nothing outlives the page. */
class BrowserStore implements LocalStore {
  private opened: UseStore | null = null;
  private sealed = false;
  private ahead: { readonly prefix: string; readonly records: Promise<Records> } | null = null;

  /** Begins a read that somebody will ask for once the program is ready. */
  readAhead(prefix: string): void {
    this.ahead = { prefix, records: this.find(prefix) };
  }

  async read(prefix: string): Promise<Records> {
    const { ahead } = this;
    if (ahead?.prefix !== prefix) return this.find(prefix);
    this.ahead = null;
    return ahead.records;
  }

  async write(entries: readonly (readonly [string, unknown])[]): Promise<void> {
    this.ahead = null;
    if (this.sealed) return;
    await this.attempt(undefined, (open) =>
      open('readwrite', async (records) => {
        // All of them or none; each is copied in a task of its own.
        for (const [key, value] of entries) await promisifyRequest(records.put(value, key));
      }),
    );
  }

  async remove(doomed: readonly string[]): Promise<void> {
    this.ahead = null;
    await this.attempt(undefined, (store) => delMany([...doomed], store));
  }

  /** For signing out: nothing of anybody stays behind, and this page writes nothing more. */
  async forgetAll(): Promise<void> {
    this.sealed = true;
    this.ahead = null;
    await this.attempt(undefined, clear);
  }

  keys(prefix: string): Promise<string[]> {
    return this.attempt([], (open) =>
      open('readonly', async (records) => (await promisifyRequest(records.getAllKeys(below(prefix)))) as string[]),
    );
  }

  private find(prefix: string): Promise<Records> {
    return this.attempt([], (open) =>
      open('readonly', async (records) => {
        const [keys, values] = await Promise.all([
          promisifyRequest(records.getAllKeys(below(prefix))),
          promisifyRequest<unknown[]>(records.getAll(below(prefix))),
        ]);
        return keys.map((key, index) => [key as string, values[index]] as const);
      }),
    );
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
