import { stations } from '../vocabulary.js';
import { standingRows } from './standing-rows.js';
export const away = stations.length;
export const placeOf = (station)=>station === null ? away : stations.indexOf(station);
/** The moves that count: FLOW-2, FLOW-3. */ export const standingMoves = (moves)=>standingRows(moves, (undo, undone)=>undo.to === undone.from);
/**
 * The moves that count of many stories, in columns: those of one story lie together, oldest first. Written anew for a story that
 * moves, behind the others; what lay there before is waste until the whole is made anew.
 */ export class FlowHistory {
    starts = new Int32Array(64);
    ends = new Int32Array(64);
    places = new Uint8Array(256);
    times = new Float64Array(256);
    used = 0;
    wasted = 0;
    count = 0;
    /** Stories are numbered from 0 in the order in which they came. */ get stories() {
        return this.count;
    }
    get waste() {
        return this.used === 0 ? 0 : this.wasted / this.used;
    }
    /** How many moves it keeps room for. */ get size() {
        return this.used;
    }
    /** The moves of a story are `start` up to, not including, `end`. */ start = (story)=>this.starts[story];
    end = (story)=>this.ends[story];
    place = (move)=>this.places[move];
    time = (move)=>this.times[move];
    /** `story`: one that is there, or the next. */ put(story, moves) {
        if (story === this.count) this.makeRoomForStory();
        else this.wasted += this.end(story) - this.start(story);
        this.makeRoomForMoves(moves.length);
        this.starts[story] = this.used;
        for (const { to, at } of moves){
            this.places[this.used] = to;
            this.times[this.used] = at;
            this.used += 1;
        }
        this.ends[story] = this.used;
    }
    makeRoomForStory() {
        this.count += 1;
        if (this.count <= this.starts.length) return;
        this.starts = grown(this.starts, Int32Array);
        this.ends = grown(this.ends, Int32Array);
    }
    makeRoomForMoves(count) {
        while(this.used + count > this.times.length){
            this.places = grown(this.places, Uint8Array);
            this.times = grown(this.times, Float64Array);
        }
    }
}
function grown(column, Kind) {
    const larger = new Kind(column.length * 2);
    larger.set(column);
    return larger;
}

//# sourceMappingURL=flow-history.js.map
