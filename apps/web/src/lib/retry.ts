const firstMs = 800;
const longestMs = 8000;

/** One delayed try at a time, each later than the one before, never all clients at once. */
export class Retry {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private failures = 0;

  constructor(private readonly work: () => void) {}

  get waiting(): boolean {
    return this.timer !== null;
  }

  later(atLeastMs = 0): void {
    if (this.timer !== null) return;
    const delay = Math.min(longestMs, firstMs * 2 ** this.failures) * (0.7 + Math.random() * 0.6);
    this.failures += 1;
    this.timer = setTimeout(
      () => {
        this.timer = null;
        this.work();
      },
      Math.max(atLeastMs, delay),
    );
  }

  succeeded(): void {
    this.failures = 0;
  }

  cancel(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }
}
