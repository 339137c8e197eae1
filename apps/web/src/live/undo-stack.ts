import type { ProjectIntent, Story, StoryId } from '@rondo/domain';
import { shiftedAsOne, type Deed, type Shifted, type Thing } from './deed';

/** One change of yours that can be taken back: saved, still on its way, or never sent. */
interface Step {
  /** Null when it was taken back before it was ever sent, or waits for the change that it takes back. */
  mutationId: string | null;
  version: number | null;
  readonly deed: Deed;
  /** The act that it is a part of: its steps go back and forth together. */
  readonly act?: string | undefined;
  /** What to do again when it was never sent. */
  readonly unsent: ProjectIntent | null;
  /** The unanswered intent that is undone as soon as it turns out saved. */
  readonly follows: string | null;
}

/** Where a step stands once it is turned round. */
type Reverse = Omit<Step, 'deed' | 'act'>;

export interface UndoHost {
  /** Null when it was refused; the reason has been told. */
  perform(intent: ProjectIntent): string | null;
  /** Where an intent stands. */
  standing(mutationId: string): 'unsent' | 'sent' | 'settled';
  /** Takes an unsent intent away; returns it. */
  takeAway(mutationId: string): ProjectIntent | null;
  withdraw(mutationId: string, withdrawn: boolean): void;
  story(id: StoryId): Story | undefined;
  thing(id: string): Thing | undefined;
}

/** Where the stack outlives a reload. */
export interface UndoMemory {
  read(): string | null;
  write(text: string): void;
}

export const memoryIn = (tab: Pick<Storage, 'getItem' | 'setItem'>, key: string): UndoMemory => ({
  read: () => tab.getItem(key),
  write: (text) => {
    tab.setItem(key, text);
  },
});

const depth = 100;

/** Your own last changes of this tab, one by one back and forth. Going back is a new change like any other. */
export class UndoStack {
  private done: Step[] = [];
  private undone: Step[] = [];

  constructor(
    private readonly host: UndoHost,
    private readonly memory: UndoMemory,
  ) {
    const saved = memory.read();
    if (saved !== null) {
      [this.done, this.undone] = JSON.parse(saved) as [Step[], Step[]];
    }
  }

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  did(mutationId: string, deed: Deed, act?: string): void {
    this.done.push({ ...standing({ mutationId }), deed, act });
    this.undone = [];
    this.keep();
  }

  /** Whether this change of yours can still be taken back on its own. */
  holds(mutationId: string): boolean {
    return this.done.some((step) => step.mutationId === mutationId);
  }

  /** The last one, or those that are named, wherever they stand among yours. Null when nothing came of it. */
  undo(...mutationIds: readonly string[]): Shifted | null {
    const named = this.done.filter(({ mutationId }) => mutationId !== null && mutationIds.includes(mutationId));
    this.done = this.done.filter((step) => !named.includes(step));
    return mutationIds.length === 0 ? this.shift(this.done, this.undone) : this.shift(named, this.undone, () => true);
  }

  redo(): Shifted | null {
    return this.shift(this.undone, this.done);
  }

  /** An intent was answered: saved at a version, or null when nothing came of it. */
  settled(mutationId: string, version: number | null): void {
    const waits = this.steps().find(({ follows }) => follows === mutationId);
    if (waits !== undefined && version !== null) {
      waits.mutationId = this.host.perform({ name: 'change.undo', body: { version } });
      if (waits.mutationId === null) this.forget(waits);
    } else if (waits !== undefined) this.forget(waits);
    const step = this.steps().find((known) => known.mutationId === mutationId);
    if (step !== undefined && version === null) this.forget(step);
    else if (step !== undefined) step.version = version;
    this.keep();
  }

  /** Whether a step waits for this intent, to undo it. */
  isFollowed(mutationId: string): boolean {
    return this.steps().some(({ follows }) => follows === mutationId);
  }

  private shift(from: Step[], to: Step[], goes = isOf): Shifted | null {
    const shifted: Shifted[] = [];
    let last: Step | undefined;
    for (let step = from.at(-1); step !== undefined && goes(last, step); step = from.at(-1)) {
      from.pop();
      const { deed, act } = step;
      const before = this.namedIn(deed);
      const reverse = this.reverse(step);
      if (reverse === 'unknown') continue;
      last = step;
      if (reverse === null) continue;
      to.push({ ...reverse, deed, act });
      const after = this.namedIn(deed);
      const { name, stories } = deed;
      shifted.push({ name, stories, story: before.story ?? after.story, thing: before.thing ?? after.thing });
    }
    this.keep();
    return shiftedAsOne(shifted);
  }

  private namedIn({ storyId, thingId }: Deed): Pick<Shifted, 'story' | 'thing'> {
    const story = storyId === null ? undefined : this.host.story(storyId);
    const thing = thingId === undefined ? undefined : this.host.thing(thingId);
    return { story: story ?? null, thing: thing ?? null };
  }

  private reverse({ mutationId, version, unsent, follows }: Step): Reverse | null | 'unknown' {
    if (unsent !== null) return this.performed(unsent);
    if (version !== null) return this.performed({ name: 'change.undo', body: { version } });
    if (mutationId === null) {
      if (follows === null) return 'unknown';
      this.host.withdraw(follows, false);
      return standing({ mutationId: follows });
    }
    const known = this.host.standing(mutationId);
    if (known === 'settled') return 'unknown';
    if (known === 'sent') {
      this.host.withdraw(mutationId, true);
      return standing({ follows: mutationId });
    }
    const taken = this.host.takeAway(mutationId);
    return taken === null ? 'unknown' : standing({ unsent: taken });
  }

  private performed(intent: ProjectIntent): Reverse | null {
    const mutationId = this.host.perform(intent);
    return mutationId === null ? null : standing({ mutationId });
  }

  private steps(): Step[] {
    return [...this.done, ...this.undone];
  }

  private forget(step: Step): void {
    this.done = this.done.filter((known) => known !== step);
    this.undone = this.undone.filter((known) => known !== step);
  }

  private keep(): void {
    this.done = lastActs(this.done);
    this.undone = lastActs(this.undone);
    this.memory.write(JSON.stringify([this.done, this.undone]));
  }
}

const standing = (known: Partial<Reverse>): Reverse => ({
  mutationId: null,
  version: null,
  unsent: null,
  follows: null,
  ...known,
});

const isOf = (last: Step | undefined, { act }: Step): boolean =>
  last === undefined || (act !== undefined && act === last.act);

function lastActs(steps: readonly Step[]): Step[] {
  let acts = 0;
  const from = steps.findLastIndex((step, at) => {
    const next = steps[at + 1];
    if (next === undefined || !isOf(next, step)) acts += 1;
    return acts > depth;
  });
  return steps.slice(from + 1);
}
