import { isReadable, partsOf, type PlanPart, type Snapshot } from '@rondo/contracts';
import type { Change, Rank } from '@rondo/domain';
import type { LocalStore } from './local-store';

const perRecord = 100;

/** Where the records of a project that a page begins with stand, by whose they are. */
export const copyFolder = (place: string): string => `copy/${place}/`;
/** Everything that one person has of one project in a browser stands behind this name. */
export const placeOf = (userId: string, workspace: string, projectKey: string): string =>
  `${userId}/${workspace}/${projectKey}`;

/** A picture, or so much of it as is enough to begin with. */
interface Beginning {
  readonly first: Snapshot;
  /** How many parts make it whole, and how far PLAN is whole with them. */
  readonly parts: number;
  readonly planUpTo: Rank | null;
}

/** The project as last seen here: a picture in parts, and the changes after it in records of a hundred. */
export class LocalCopy {
  private readonly folder: string;
  private readonly beginning: string;
  private readonly log: string;
  private readonly rest: string;
  private forgotten = false;

  constructor(
    private readonly store: LocalStore,
    place: string,
  ) {
    this.folder = copyFolder(place);
    this.beginning = `${this.folder}beginning`;
    this.log = `${this.folder}log/`;
    this.rest = `rest/${place}/`;
  }

  /** Null too where an earlier build has left a form of its own: then one visit needs the connection, and its picture replaces that. */
  async read(): Promise<(Beginning & { readonly changes: readonly Change[] }) | null> {
    const records = await this.store.read(this.folder);
    const [, beginning] = records.find(([key]) => key === this.beginning) ?? [];
    if (beginning === undefined || !isReadable((beginning as Beginning).first.stories)) return null;
    const log = records.filter(([key]) => key.startsWith(this.log));
    return { ...(beginning as Beginning), changes: log.flatMap(([, changes]) => changes as Change[]) };
  }

  async part(at: number): Promise<PlanPart | null> {
    const [record] = await this.store.read(this.partKey(at));
    return record === undefined ? null : (record[1] as PlanPart);
  }

  /** A new picture makes the records before it useless. */
  async save(snapshot: Snapshot): Promise<void> {
    if (this.forgotten) return;
    const { first, rest } = partsOf(snapshot);
    const beginning: Beginning = { first, parts: rest.length, planUpTo: snapshot.planUpTo };
    const entries: (readonly [string, unknown])[] = [
      [this.beginning, beginning],
      ...rest.map((part, at) => [this.partKey(at), part] as const),
    ];
    await this.store.write(entries);
    const current = new Set(entries.map(([key]) => key));
    const isOld = (key: string): boolean =>
      key.startsWith(this.log) ? key < this.logKey(snapshot.version) : !current.has(key);
    await this.store.remove((await this.keys()).filter(isOld));
  }

  /** `changes` are all that are known of the records that they belong to. */
  async append(changes: readonly Change[]): Promise<void> {
    if (this.forgotten) return;
    const records = new Map<string, Change[]>();
    for (const change of changes) {
      const key = this.logKey(change.version);
      records.set(key, [...(records.get(key) ?? []), change]);
    }
    await this.store.write([...records]);
  }

  /** For good: what is still on its way to be written is not. */
  async forget(): Promise<void> {
    this.forgotten = true;
    await this.store.remove(await this.keys());
  }

  /** The first version of the record that this one belongs to. */
  recordStart(version: number): number {
    return Math.floor(version / perRecord) * perRecord;
  }

  private async keys(): Promise<string[]> {
    return (await Promise.all([this.store.keys(this.folder), this.store.keys(this.rest)])).flat();
  }

  private logKey(version: number): string {
    return this.log + String(this.recordStart(version)).padStart(12, '0');
  }

  private partKey(at: number): string {
    return this.rest + String(at).padStart(4, '0');
  }
}
