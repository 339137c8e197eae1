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
    return this.ticks.get(topic) ?? 0;
  }

  tell(topics: ReadonlySet<string>): void {
    for (const topic of topics) this.ticks.set(topic, this.tick(topic) + 1);
    for (const topic of topics) for (const listener of [...(this.listeners.get(topic) ?? [])]) listener();
  }
}
