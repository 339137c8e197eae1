import { decodeStories, type BacklogPage } from '@rondo/contracts';
import type { Rank } from '@rondo/domain';
import { whenIdle } from '../lib/when-idle';
import type { ConfirmedState } from './confirmed-state';
import { asOfNow, type ReadPart, type Rest } from './plan-part';

const againMs = 2000;
const idleMs = 200;

export interface FarBacklogHost extends ConfirmedState {
  page(from: Rank): Promise<BacklogPage>;
}

/**
 * Brings in what lies behind the first part of a long PLAN, part by part: the rest of the picture for everybody, and what lies
 * behind the live part while somebody looks at the backlog.
 */
export class FarBacklog {
  private readers = 0;
  private reading = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
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
    clearTimeout(this.timer);
    if (this.reading || !this.isAsked()) return;
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
    this.closed = true;
    clearTimeout(this.timer);
  }

  private isAsked(): boolean {
    return !this.closed && (this.lacksSome || (this.readers > 0 && this.host.state.planUpTo !== null));
  }

  private async read(): Promise<void> {
    const { state } = this.host;
    for (let from = state.planUpTo; from !== null && this.isAsked(); from = state.planUpTo) {
      const { rest } = this;
      const part = rest === null ? await this.page(from) : await nextOf(rest);
      if (part !== null && this.takeIn(from, part)) continue;
      // What follows a part that is not here must not be taken in either.
      if (this.rest === rest) this.rest = null;
    }
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
