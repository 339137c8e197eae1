import type { ProjectIntent } from '@rondo/domain';
import { v7 } from 'uuid';
import type { LocalStore } from './local-store';
import type { Pending } from './pending';

interface Kept {
  readonly tab: string;
  readonly intent: ProjectIntent;
  readonly occurredAt: number;
  readonly seen?: Pending['seen'];
  readonly withdrawn: boolean;
}

const orphanAfterMs = 15_000;

/**
 * Your unanswered intents, so that a reload loses none. Each tab sends its own; what a closed tab left behind is taken over by the next one.
 * Taking over from a tab that is only slow does no harm: the server knows an intent by its mutation id, and both send in the order of making.
 */
export class PendingStore {
  private readonly folder: string;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly store: LocalStore,
    place: string,
    private readonly tab: string,
  ) {
    this.folder = `pending/${place}/`;
  }

  keep({ mutationId, intent, occurredAt, seen, withdrawn }: Pending): Promise<void> {
    const kept: Kept = { tab: this.tab, intent, occurredAt, seen, withdrawn };
    return this.inTurn(() => this.store.write([[this.folder + mutationId, kept]]));
  }

  forget(mutationIds: readonly string[]): Promise<void> {
    return this.inTurn(() => this.store.remove(mutationIds.map((id) => this.folder + id)));
  }

  /** What this tab left before a reload, and what other tabs left long enough ago; the server may have any of it. */
  async orphans(now: number): Promise<Pending[]> {
    await this.writing;
    const found = await this.store.read(this.folder);
    return found
      .map(([key, value]) => ({ mutationId: key.slice(this.folder.length), ...(value as Kept) }))
      .filter(({ tab, occurredAt }) => tab === this.tab || now - occurredAt > orphanAfterMs)
      .map(({ mutationId, intent, occurredAt, seen = {}, withdrawn }) => ({
        mutationId,
        intent,
        occurredAt,
        seen,
        withdrawn,
        sent: true,
        savedAt: null,
      }));
  }

  /** Those that no other tab has had answered meanwhile. */
  async stillKept(mutationIds: readonly string[]): Promise<ReadonlySet<string>> {
    await this.writing;
    const kept = new Set((await this.store.read(this.folder)).map(([key]) => key.slice(this.folder.length)));
    return new Set(mutationIds.filter((id) => kept.has(id)));
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    this.writing = this.writing.then(work, work);
    return this.writing;
  }
}

const tabKey = 'rondo-tab';

/** The same over a reload of the tab. A duplicated tab shares it, and then shares what waits, which does no harm. */
export function tabName(tab: Pick<Storage, 'getItem' | 'setItem'>): string {
  const known = tab.getItem(tabKey);
  if (known !== null) return known;
  const name = v7();
  tab.setItem(tabKey, name);
  return name;
}
