type Listener = () => void;

/** Who listens to what, and how often each topic has changed; told together, once per turn. */
export class Topics {
  private readonly listeners = new Map<string, Set<Listener>>();
  private readonly ticks = new Map<string, number>();

  subscribe(topic: string, listener: Listener): () => void {
    const known = this.listeners.get(topic) ?? new Set();
    this.listeners.set(topic, known.add(listener));
    return () => {
      known.delete(listener);
      if (known.size === 0 && this.listeners.get(topic) === known) this.listeners.delete(topic);
    };
  }

  tick(topic: string): number {
    const tick = this.ticks.get(topic) ?? 0;
    if (tick === 0) this.ticks.set(topic, tick);
    return tick;
  }

  tell(topics: ReadonlySet<string>): void {
    // A big board has more topics than anybody asks for.
    this.tellAsked([...topics].filter((topic) => this.ticks.has(topic) || this.listeners.has(topic)));
  }

  tellAll(): void {
    this.tellAsked([...new Set([...this.ticks.keys(), ...this.listeners.keys()])]);
  }

  private tellAsked(asked: readonly string[]): void {
    for (const topic of asked) this.ticks.set(topic, this.tick(topic) + 1);
    for (const topic of asked) for (const listener of [...(this.listeners.get(topic) ?? [])]) listener();
  }
}
