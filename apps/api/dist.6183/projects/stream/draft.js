const oldest = 7 * 86_400_000;
/** Intents decided together on the live state, which is ahead of the database until they are appended or taken back. */ export class Draft {
    state;
    now;
    base;
    accepted = [];
    unwritten = [];
    /** Users whose rights these changes touch. */ accessOf = new Set();
    rollbacks = [];
    constructor(state, now){
        this.state = state;
        this.now = now;
        this.base = state.version;
    }
    /** The version that the stream comes to. */ get version() {
        return this.base + this.accepted.length;
    }
    take(waiting) {
        const { author, mutation } = waiting;
        const { importedBy } = author;
        const earliest = importedBy === undefined ? this.now - oldest : 0;
        const occurredAt = Math.min(this.now, Math.max(mutation.occurredAt ?? this.now, earliest));
        const decision = this.decide(waiting, occurredAt);
        if (!decision.ok || decision.events.length === 0) {
            this.unwritten.push({
                waiting,
                refusal: decision.ok ? null : decision
            });
            return;
        }
        this.rollbacks.push(this.state.apply(decision.events));
        const change = {
            version: this.version + 1,
            mutationId: mutation.id,
            actorId: author.actor.userId,
            intent: this.nameOf(waiting.intent),
            occurredAt,
            recordedAt: this.now,
            events: decision.events,
            ...decision.undoes === undefined ? {} : {
                undoes: decision.undoes
            },
            ...importedBy === undefined ? {} : {
                importedBy
            }
        };
        this.accepted.push({
            waiting,
            change: {
                ...change,
                events: this.record(change, decision)
            }
        });
    }
    /** Takes everything back: the state is what it was before the draft. */ undo() {
        for (const steps of this.rollbacks.toReversed())this.state.rollback(steps);
    }
    /** The state keeps what was appended. */ keep() {
        this.state.version = this.version;
    }
}

//# sourceMappingURL=draft.js.map
