import { LiveStream } from './live-stream.js';
/** The streams in use, least recently used first; bounded by what their states weigh together. */ export class StreamCache {
    limit;
    weigh;
    streams = new Map();
    constructor(limit, weigh){
        this.limit = limit;
        this.weigh = weigh;
    }
    use(id) {
        const stream = this.streams.get(id) ?? new LiveStream(id);
        this.streams.delete(id);
        this.streams.set(id, stream);
        return stream;
    }
    get(id) {
        return this.streams.get(id);
    }
    trim() {
        let total = 0;
        for (const { state } of this.streams.values())total += state === null ? 0 : this.weigh(state);
        for (const stream of this.streams.values()){
            if (total <= this.limit) return;
            if (!stream.idle) continue;
            total -= stream.state === null ? 0 : this.weigh(stream.state);
            this.streams.delete(stream.id);
        }
    }
}

//# sourceMappingURL=stream-cache.js.map
