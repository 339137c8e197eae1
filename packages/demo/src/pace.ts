/** How fast the example is told; may be changed while it plays. 1 takes about two minutes. */
export class Pace {
  paused = false;

  constructor(public speed = 1) {}

  /** Ends after `beat` milliseconds at speed 1, or as soon as it is aborted. */
  async wait(beat: number, signal: AbortSignal | undefined): Promise<void> {
    for (let left = beat; left > 0 && signal?.aborted !== true;) {
      const slice = this.paused ? slowest : Math.min(slowest, Math.max(1, left / this.speed));
      await new Promise((resolve) => setTimeout(resolve, slice));
      if (!this.paused) left -= slice * this.speed;
    }
  }
}

/** How long a changed speed may take to be noticed. */
const slowest = 100;
