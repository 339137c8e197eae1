import { decodeStories, type BacklogPage } from '@rondo/contracts';
import type { Rank } from '@rondo/domain';
import { isPassing } from '../lib/api';
import { Retry } from '../lib/retry';
import { whenIdle } from '../lib/when-idle';
import type { ConfirmedState } from './confirmed-state';
import { asOfNow, type ReadPart, type Rest } from './plan-part';
import { ServerRefusal } from './transport';

const idleMs = 200;

export interface FarBacklogHost extends ConfirmedState {
  page(from: Rank): Promise<BacklogPage>;
}

/**
 * Brings in what lies behind the first part of a long PLAN: the rest of the picture for everybody, part by part, and page by page
 * what lies behind that while somebody looks at the backlog.
 */
export class FarBacklog {
  private readers = 0;
  private reading = false;
  private readonly retry = new Retry(() => this.goOn());
  private rest: Rest | null = null;
  /** Everybody has PLAN up to here; null: to its end. */
  private everybodys: Rank | null = null;
  private closed = false;

  constructor(private readonly host: FarBacklogHost) {}

  /** Keeps PLAN whole until it is stopped. */
  keep(): () => void {
    this.readers += 1;
    this.goOn();
    return () => {
      this.readers -= 1;
    };
  }

  /** A picture was taken in: all of it, or all but this. */
  begin(rest: Rest | null): void {
    this.rest = rest;
    this.everybodys = rest === null ? this.host.state.planUpTo : rest.planUpTo;
    this.goOn();
  }

  /** Something that everybody has is not here yet. */
  get lacksSome(): boolean {
    const { planUpTo } = this.host.state;
    return planUpTo !== null && (this.everybodys === null || planUpTo < this.everybodys);
  }

  /** The state was replaced, or the connection is back. */
  goOn(): void {
    this.retry.cancel();
    if (this.reading || !this.isAsked()) return;
    this.reading = true;
    this.read()
      .then(
        () => this.retry.succeeded(),
        (failure: unknown) => {
          const isFinal = failure instanceof ServerRefusal && !isPassing(failure.problem);
          if (!isFinal && !this.closed) this.retry.later();
        },
      )
      .finally(() => {
        this.reading = false;
      });
  }

  close(): void {
    this.closed = true;
    this.retry.cancel();
  }

  private isAsked(): boolean {
    return !this.closed && (this.lacksSome || (this.readers > 0 && this.host.state.planUpTo !== null));
  }

  private async read(): Promise<void> {
    const { state } = this.host;
    for (let from = state.planUpTo; from !== null && this.isAsked(); from = state.planUpTo) {
      if (this.lacksSome) await this.takeRest(from);
      else this.takeIn(from, await this.page(from));
    }
  }

  /** Changes to what everybody has do not carry it: where a part cannot be used, only a new picture knows what became of its stories. */
  private async takeRest(from: Rank): Promise<void> {
    const { rest } = this;
    const part = rest === null ? null : await nextOf(rest).catch(() => null);
    if (part !== null && this.takeIn(from, part)) return;
    // Another picture came meanwhile.
    if (this.rest !== rest) return;
    this.rest = null;
    if (!(await this.host.renew())) throw new Error('no new picture now');
  }

  private async page(from: Rank): Promise<ReadPart> {
    const { version, stories: columns, more } = await this.host.page(from);
    if (!(await this.host.reach(version))) throw new Error('not at the version of the page');
    const stories = decodeStories(columns);
    return { version, stories, planUpTo: more ? (stories.at(-1)?.rank ?? null) : null };
  }

  /** False when it does not follow what is here. */
  private takeIn(from: Rank, { version, stories, planUpTo }: ReadPart): boolean {
    const { state } = this.host;
    const missed = this.host.changesAfter(version);
    if (missed === null || state.planUpTo !== from) return false;
    const found = asOfNow(stories, missed);
    this.host.write('story', () => {
      for (const story of found) if (!state.of.story.has(story.id)) state.put('story', story.id, story);
      state.planUpTo = planUpTo;
    });
    return true;
  }
}

/** What is in view is drawn first. */
async function nextOf(rest: Rest): Promise<ReadPart | null> {
  await new Promise<void>((idle) => {
    whenIdle(idle, idleMs);
  });
  return rest.next();
}
