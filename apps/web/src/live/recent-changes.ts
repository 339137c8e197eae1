import type { Change } from '@rondo/domain';

const kept = 500;

/** The last confirmed changes, without holes. */
export class RecentChanges {
  private list: Change[] = [];

  push(changes: readonly Change[]): void {
    this.list.push(...changes);
    if (this.list.length > 2 * kept) this.list.splice(0, this.list.length - kept);
  }

  clear(): void {
    this.list = [];
  }

  /** Those after a version up to the newest; null when some of them are not known here. */
  after(version: number, newest: number): readonly Change[] | null {
    const missed = newest - version;
    if (missed < 0 || missed > this.list.length) return null;
    return missed === 0 ? [] : this.list.slice(-missed);
  }

  from(version: number): readonly Change[] {
    return this.list.filter((change) => change.version >= version);
  }
}
