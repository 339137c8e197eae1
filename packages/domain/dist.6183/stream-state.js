/** The live state of a stream: the same code in the browser and on the server. */ export class StreamState {
    version = 0;
    watcher = null;
    of;
    journal = null;
    constructor(kinds){
        this.of = Object.fromEntries(kinds.map((kind)=>[
                kind,
                new Map()
            ]));
    }
    /** Applies in order and returns the handle that takes it all back. */ apply(events) {
        const journal = [];
        this.journal = journal;
        for (const event of events)this.applyOne(event);
        this.journal = null;
        return journal;
    }
    rollback(steps) {
        for (const step of steps.toReversed())this.replace(step.kind, step.id, step.before);
    }
    /** The only way into the collections. What is put outside `apply`, a snapshot or a story's details, no handle takes back. */ put(kind, id, after) {
        this.journal?.push({
            kind,
            id,
            before: this.of[kind].get(id)
        });
        this.replace(kind, id, after);
    }
    applyOne(event) {
        const { kind, id, set, was, whole } = event;
        const present = this.of[kind].get(id);
        if (set === null) this.put(kind, id, undefined);
        else if (was === null) this.put(kind, id, set);
        else if (present !== undefined) this.put(kind, id, {
            ...present,
            ...set
        });
        else if (whole !== undefined) this.put(kind, id, whole);
    }
    replace(kind, id, after) {
        const before = this.of[kind].get(id);
        if (before === after) return;
        if (after === undefined) this.of[kind].delete(id);
        else this.of[kind].set(id, after);
        this.watcher?.(kind, id, before, after);
    }
}

//# sourceMappingURL=stream-state.js.map
