import { decodeStories, type BacklogPage } from '@rondo/contracts';
import type { Change, Rank, Story } from '@rondo/domain';
import type { ConfirmedState } from './confirmed-state';

const againMs = 2000;

export interface FarBacklogHost extends ConfirmedState {
  page(from: Rank): Promise<BacklogPage>;
}

/** Brings in what lies behind the live part of a long PLAN, page by page, while somebody looks at the backlog. */
export class FarBacklog {
  private readers = 0;
  private reading = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: FarBacklogHost) {}

  /** Keeps PLAN whole until it is stopped. */
  keep(): () => void {
    this.readers += 1;
    this.goOn();
    return () => {
      this.readers -= 1;
    };
  }

  /** The state was replaced, or the connection is back. */
  goOn(): void {
    clearTimeout(this.timer);
    if (this.reading || this.readers === 0) return;
    this.reading = true;
    this.read()
      .catch(() => {
        this.timer = setTimeout(() => this.goOn(), againMs);
      })
      .finally(() => {
        this.reading = false;
      });
  }

  close(): void {
    this.readers = 0;
    clearTimeout(this.timer);
  }

  private async read(): Promise<void> {
    const { state } = this.host;
    while (this.readers > 0 && state.planUpTo !== null) {
      const from = state.planUpTo;
      const page = await this.host.page(from);
      if (!(await this.host.reach(page.version))) throw new Error('not at the version of the page');
      const missed = this.host.changesAfter(page.version);
      if (missed !== null && state.planUpTo === from) this.takeIn(page, missed);
    }
  }

  private takeIn(page: BacklogPage, missed: readonly Change[]): void {
    const { state } = this.host;
    const { found, last } = asOfNow(page, missed);
    this.host.write('story', () => {
      for (const story of found) if (!state.of.story.has(story.id)) state.put('story', story.id, story);
      state.planUpTo = page.more ? last : null;
    });
  }
}

/** The stories of a page with what has happened to them since it was read. */
function asOfNow({ stories }: BacklogPage, missed: readonly Change[]) {
  const read = decodeStories(stories);
  const found = new Map<string, Story>(read.map((story) => [story.id, story]));
  for (const { events } of missed)
    for (const { kind, id, set } of events) {
      const story = kind === 'story' ? found.get(id) : undefined;
      if (story === undefined) continue;
      if (set === null) found.delete(id);
      else found.set(id, { ...story, ...(set as Partial<Story>) });
    }
  return { found: found.values(), last: read.at(-1)?.rank ?? null };
}
