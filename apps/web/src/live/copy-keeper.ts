import type { Snapshot } from '@rondo/contracts';
import type { Change } from '@rondo/domain';
import { whenIdle } from '../lib/when-idle';
import type { LocalCopy } from './local-copy';
import { asOfNow, readPart, type Rest } from './plan-part';
import { RecentChanges } from './recent-changes';

const pauseMs = 2000;
/** The connection may be lost as soon as the first picture is on the screen, and the page be loaded anew. */
const picturePauseMs = 200;
const changesPerPicture = 1000;

/** Keeps the local copy near the confirmed state: each change is written once, a whole picture rarely and when nothing else happens. */
export class CopyKeeper {
  readonly recent = new RecentChanges();
  private unsavedPicture: Snapshot | null = null;
  private unsavedFrom: number | null = null;
  private sincePicture = 0;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(
    private readonly copy: LocalCopy,
    private readonly picture: () => Snapshot | null,
  ) {}

  /** The copy of an earlier visit: its picture, which may be a first part, and the changes that follow it without a hole. */
  async read(): Promise<{ first: Snapshot; changes: readonly Change[]; rest: Rest | null } | null> {
    const copy = await this.copy.read();
    if (copy === null) return null;
    const { first, parts, planUpTo } = copy;
    let { version } = first;
    const changes = copy.changes.filter((change) => change.version === version + 1 && ++version > 0);
    this.recent.push(changes);
    this.sincePicture = changes.length;
    let at = 0;
    const next: Rest['next'] = async () => {
      const part = at < parts ? await this.copy.part(at++) : null;
      if (part === null || part.version !== first.version) return null;
      const read = readPart(part);
      return { ...read, version, stories: asOfNow(read.stories, changes) };
    };
    return { first, changes, rest: parts === 0 ? null : { planUpTo, next } };
  }

  loaded(snapshot: Snapshot): void {
    this.recent.clear();
    this.unsavedFrom = null;
    this.unsavedPicture = snapshot;
    this.sincePicture = 0;
    this.schedule(picturePauseMs);
  }

  received(changes: readonly Change[]): void {
    this.recent.push(changes);
    this.unsavedFrom ??= changes[0]?.version ?? null;
    this.sincePicture += changes.length;
    this.schedule();
  }

  /** Everything that is not written yet. */
  async flush(): Promise<void> {
    this.stop();
    const picture = this.unsavedPicture;
    this.unsavedPicture = null;
    if (picture !== null) await this.copy.save(picture);
    await this.flushChanges();
  }

  /** Small enough for right after your own doing. */
  async flushChanges(): Promise<void> {
    if (this.unsavedFrom === null) return;
    const changes = this.recent.from(this.copy.recordStart(this.unsavedFrom));
    this.unsavedFrom = null;
    await this.copy.append(changes);
  }

  forget(): Promise<void> {
    this.stop();
    return this.copy.forget();
  }

  stop(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private schedule(afterMs = pauseMs): void {
    this.timer ??= setTimeout(() => {
      whenIdle(() => {
        if (this.sincePicture > changesPerPicture) {
          this.unsavedPicture ??= this.picture();
          if (this.unsavedPicture !== null) this.sincePicture = 0;
        }
        void this.flush();
      });
    }, afterMs);
  }
}
