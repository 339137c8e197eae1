import { stations, type Station } from '../vocabulary.js';
import { standingRows, type Recorded } from './standing-rows.js';

/** A station by its place in `stations`; `away` after the last: off the board. */
export type Place = number;
export const away: Place = stations.length;
export const placeOf = (station: Station | null): Place => (station === null ? away : stations.indexOf(station));

export interface Move extends Recorded {
  readonly from: Place;
  readonly to: Place;
}

/** The moves that count: FLOW-2, FLOW-3. */
export const standingMoves = (moves: readonly Move[]): Move[] =>
  standingRows(moves, (undo, undone) => undo.to === undone.from);

/**
 * The moves that count of many stories, in columns: those of one story lie together, oldest first. Written anew for a story that
 * moves, behind the others; what lay there before is waste until the whole is made anew.
 */
export class FlowHistory {
  private starts = new Int32Array(64);
  private ends = new Int32Array(64);
  private places = new Uint8Array(256);
  private times = new Float64Array(256);
  private used = 0;
  private wasted = 0;
  private count = 0;

  /** Stories are numbered from 0 in the order in which they came. */
  get stories(): number {
    return this.count;
  }

  get waste(): number {
    return this.used === 0 ? 0 : this.wasted / this.used;
  }

  /** How many moves it keeps room for. */
  get size(): number {
    return this.used;
  }

  /** The moves of a story are `start` up to, not including, `end`. */
  start = (story: number): number => this.starts[story] as number;
  end = (story: number): number => this.ends[story] as number;
  place = (move: number): Place => this.places[move] as number;
  time = (move: number): number => this.times[move] as number;

  /** `story`: one that is there, or the next. */
  put(story: number, moves: readonly { readonly to: Place; readonly at: number }[]): void {
    if (story === this.count) this.makeRoomForStory();
    else this.wasted += this.end(story) - this.start(story);
    this.makeRoomForMoves(moves.length);
    this.starts[story] = this.used;
    for (const { to, at } of moves) {
      this.places[this.used] = to;
      this.times[this.used] = at;
      this.used += 1;
    }
    this.ends[story] = this.used;
  }

  private makeRoomForStory(): void {
    this.count += 1;
    if (this.count <= this.starts.length) return;
    this.starts = grown(this.starts, Int32Array);
    this.ends = grown(this.ends, Int32Array);
  }

  private makeRoomForMoves(count: number): void {
    while (this.used + count > this.times.length) {
      this.places = grown(this.places, Uint8Array);
      this.times = grown(this.times, Float64Array);
    }
  }
}

function grown<Column extends { readonly length: number; set(from: Column): void }>(
  column: Column,
  Kind: new (length: number) => Column,
): Column {
  const larger = new Kind(column.length * 2);
  larger.set(column);
  return larger;
}
