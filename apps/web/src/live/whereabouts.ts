import type { Presence } from '@rondo/contracts';

/** Walking through stories by key tells only where it ends. */
const afterMs = 300;

interface WhereaboutsHost {
  /** Tells the others which story is open on this screen. */
  say(storyId: string | null): void;
  heard(): void;
}

/** Who is on the board, and which story each has open. */
export class Whereabouts {
  others: readonly Presence[] = [];
  private storyId: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: WhereaboutsHost) {}

  hear(others: readonly Presence[]): void {
    this.others = others;
    this.host.heard();
  }

  move(storyId: string | null): void {
    this.storyId = storyId;
    this.stop();
    this.timer = setTimeout(() => {
      this.tell();
    }, afterMs);
  }

  tell(): void {
    this.host.say(this.storyId);
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}
