/** Walking through stories by key tells only where it ends. */
const afterMs = 300;

/** The story that is open on this screen, as the others are told. */
export class Whereabouts {
  private storyId: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly say: (storyId: string | null) => void) {}

  move(storyId: string | null): void {
    this.storyId = storyId;
    this.stop();
    this.timer = setTimeout(() => {
      this.tell();
    }, afterMs);
  }

  tell(): void {
    this.say(this.storyId);
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}
