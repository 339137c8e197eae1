const frameMs = 16;

/** Runs its work once for everything asked in one turn, and not more than once a frame for what others do. */
export class Pulse {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private soon = false;
  private last = -frameMs;

  constructor(private readonly work: () => void) {}

  /** For your own doing: before the next paint. */
  now(): void {
    if (this.soon) return;
    this.soon = true;
    queueMicrotask(() => {
      this.run();
    });
  }

  /** For what arrives: at once after a pause, else with the next frame. */
  beat(): void {
    if (this.soon || this.timer !== null) return;
    const wait = this.last + frameMs - performance.now();
    if (wait <= 0) this.now();
    else
      this.timer = setTimeout(() => {
        this.run();
      }, wait);
  }

  private run(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.soon = false;
    this.last = performance.now();
    this.work();
  }
}
