/** A stream in use by this process: its state as of the last known commit, and who waits for it. */ export class LiveStream {
    id;
    /** Null until it is loaded; dropped when nobody knows whether an append was committed. */ state = null;
    /** The last version that listeners were told about; null when none was. */ told = null;
    waiting = [];
    /** Look at the state between two appends, when it is what the database holds. */ readers = [];
    busy = false;
    constructor(id){
        this.id = id;
    }
    get idle() {
        return !this.busy && this.waiting.length === 0 && this.readers.length === 0;
    }
}

//# sourceMappingURL=live-stream.js.map
