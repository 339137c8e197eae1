import type { Snapshot } from '@rondo/contracts';
import type { Change } from '@rondo/domain';
import type { LocalStore } from './local-store';

const perRecord = 100;

/** Where the records of a project stand, by whose they are. */
export const copyFolder = (place: string): string => `copy/${place}/`;
/** Everything that one person has of one project in a browser stands behind this name. */
export const placeOf = (userId: string, workspace: string, projectKey: string): string =>
  `${userId}/${workspace}/${projectKey}`;

/** The project as last seen here: a picture, and the changes after it in records of a hundred. */
export class LocalCopy {
  private readonly folder: string;
  private readonly picture: string;
  private readonly log: string;

  constructor(
    private readonly store: LocalStore,
    place: string,
  ) {
    this.folder = copyFolder(place);
    this.picture = `${this.folder}picture`;
    this.log = `${this.folder}log/`;
  }

  async read(): Promise<{ snapshot: Snapshot; changes: readonly Change[] } | null> {
    const records = new Map(await this.store.read(this.folder));
    const snapshot = records.get(this.picture);
    if (snapshot === undefined) return null;
    records.delete(this.picture);
    return { snapshot: snapshot as Snapshot, changes: [...records.values()].flatMap((changes) => changes as Change[]) };
  }

  /** A new picture makes the records before it useless. */
  async save(snapshot: Snapshot): Promise<void> {
    await this.store.write([[this.picture, snapshot]]);
    const records = await this.store.read(this.log);
    const current = this.keyOf(snapshot.version);
    await this.store.remove(records.map(([key]) => key).filter((key) => key < current));
  }

  /** `changes` are all that are known of the records that they belong to. */
  async append(changes: readonly Change[]): Promise<void> {
    const records = new Map<string, Change[]>();
    for (const change of changes) {
      const key = this.keyOf(change.version);
      records.set(key, [...(records.get(key) ?? []), change]);
    }
    await this.store.write([...records]);
  }

  async forget(): Promise<void> {
    const records = await this.store.read(this.folder);
    await this.store.remove(records.map(([key]) => key));
  }

  /** The first version of the record that this one belongs to. */
  recordStart(version: number): number {
    return Math.floor(version / perRecord) * perRecord;
  }

  private keyOf(version: number): string {
    return this.log + String(this.recordStart(version)).padStart(12, '0');
  }
}
