const step = 1000;
/** Brings the state in memory to what the database holds. */ export class Present {
    kind;
    log;
    loaded;
    constructor(kind, log, loaded){
        this.kind = kind;
        this.log = log;
        this.loaded = loaded;
    }
    /** At the given version or a later one; null when there is no such stream. */ async stateOf(stream, atLeast) {
        if (stream.state !== null && stream.state.version < atLeast) await this.catchUp(stream);
        if (stream.state !== null) return stream.state;
        stream.state = await this.kind.load(stream.id);
        this.loaded();
        await this.tellLost(stream);
        return stream.state;
    }
    /** Applies what other processes saved. True when there was something. */ async catchUp(stream) {
        const { state } = stream;
        if (state === null) return true;
        for(let moved = false;; moved = true){
            const changes = await this.log.after(stream.id, state.version, step);
            for (const change of changes){
                state.apply(change.events);
                state.version = change.version;
            }
            stream.told = state.version;
            if (changes.length < step) {
                if (changes.length > 0 || moved) return true;
                return this.isGone(stream);
            }
        }
    }
    /** What was committed although the answer was lost is told now. */ async tellLost(stream) {
        const { state, told } = stream;
        if (state === null || told === null || told >= state.version) return;
        this.kind.publish(stream.id, await this.log.after(stream.id, told, step));
        stream.told = state.version;
    }
    async isGone(stream) {
        const gone = await this.log.version(stream.id) === null;
        if (gone) stream.state = null;
        return gone;
    }
}

//# sourceMappingURL=present.js.map
