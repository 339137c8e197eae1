import { Present } from './present.js';
import { Settlement, unavailable } from './settlement.js';
import { StreamCache } from './stream-cache.js';
import { StreamLog } from './stream-log.repository.js';
import { Waiting } from './waiting.js';
const largestBatch = 256;
/**
 * The one door for writes: intents that wait for a stream are decided together on its state in memory, appended by one
 * statement that holds only if the stream is still where it was, and told to everybody once they are saved.
 */ export class StreamWriter {
    log;
    streams;
    present;
    settlement;
    /** `limit` bounds what the states in memory weigh together. */ constructor(pool, kind, limit){
        this.log = new StreamLog(pool);
        this.streams = new StreamCache(limit, (state)=>kind.weigh(state));
        this.present = new Present(kind, this.log, ()=>this.streams.trim());
        this.settlement = new Settlement(kind, this.log, this.present);
    }
    append(streamId, author, intent, mutation, sequence = null) {
        const waiting = new Waiting(author, intent, mutation, sequence);
        const stream = this.streams.use(streamId);
        stream.waiting.push(waiting);
        void this.run(stream);
        return waiting.answered;
    }
    /** Looks at the state as it is in the database, at the given version or a later one. Null: there is no such stream. */ read(streamId, atLeast, look) {
        const stream = this.streams.use(streamId);
        return new Promise((resolve, reject)=>{
            stream.readers.push(async ()=>{
                const state = this.present.stateOf(stream, atLeast);
                await state.then((found)=>resolve(found === null ? null : look(found))).catch((error)=>reject(unavailable(error)));
            });
            void this.run(stream);
        });
    }
    /** Another process may have brought the stream further; a state in memory learns of it before the next write does. */ heard(streamId, version) {
        const stream = this.streams.get(streamId);
        if (stream?.state == null || stream.state.version >= version) return;
        this.read(streamId, version, ()=>null).catch(()=>undefined);
    }
    /** The stream was deleted or changed from outside: what is in memory is worth nothing. */ async discard(streamId) {
        const stream = this.streams.get(streamId);
        if (stream === undefined) return;
        await new Promise((resolve)=>{
            stream.readers.push(()=>{
                stream.state = null;
                resolve();
                return Promise.resolve();
            });
            void this.run(stream);
        });
    }
    async run(stream) {
        if (stream.busy) return;
        stream.busy = true;
        while(stream.waiting.length > 0 || stream.readers.length > 0){
            for (const reader of stream.readers.splice(0))await reader();
            await this.settlement.settle(stream, stream.waiting.splice(0, largestBatch));
        }
        stream.busy = false;
    }
}

//# sourceMappingURL=stream-writer.js.map
