import { LiveStream } from './live-stream.js';

/** The streams in use, least recently used first; bounded by what their states weigh together. */
export class StreamCache<State, Intent, Event> {
  private readonly streams = new Map<string, LiveStream<State, Intent, Event>>();

  constructor(
    private readonly limit: number,
    private readonly weigh: (state: State) => number,
  ) {}

  use(id: string): LiveStream<State, Intent, Event> {
    const stream = this.streams.get(id) ?? new LiveStream<State, Intent, Event>(id);
    this.streams.delete(id);
    this.streams.set(id, stream);
    return stream;
  }

  get(id: string): LiveStream<State, Intent, Event> | undefined {
    return this.streams.get(id);
  }

  trim(): void {
    let total = 0;
    for (const { state } of this.streams.values()) total += state === null ? 0 : this.weigh(state);
    for (const stream of this.streams.values()) {
      if (total <= this.limit) return;
      if (!stream.idle) continue;
      total -= stream.state === null ? 0 : this.weigh(stream.state);
      this.streams.delete(stream.id);
    }
  }
}
