import {
  dayOf,
  FlowHistory,
  placeOf,
  standingMoves,
  WorkClock,
  type BlockedInterval,
  type Move,
  type Station,
  type StoryId,
  type StoryType,
  type WorkCalendar,
} from '@rondo/domain';
import type { FlowRow } from './flow-rows.repository.js';

export interface FlowFacts {
  readonly type: StoryType;
  readonly points: number | null;
  readonly epic: string | null;
  readonly labels: readonly string[];
  readonly deleted: boolean;
}

const none: readonly string[] = [];

/** What the reports of flow of one project are made from, as of a version. Titles stay in the database. */
export class FlowModel {
  version = -1;
  readonly history = new FlowHistory();
  readonly ids: StoryId[] = [];
  readonly facts: FlowFacts[] = [];
  /** When stories were blocked, of those that ever were. */
  readonly blocked = new Map<number, readonly BlockedInterval[]>();
  private readonly places = new Map<StoryId, number>();
  private begins = Infinity;
  private clock: { readonly key: string; readonly clock: WorkClock } | null = null;

  take(rows: readonly FlowRow[]): void {
    for (const row of rows) if (row.id !== null) this.put(row.id, row);
    this.version = rows[0]?.version ?? this.version;
  }

  /** When the first story of the project was born. */
  get firstMove(): number {
    return this.begins;
  }

  /** A clock from the first move, or the day when that is earlier, to today. */
  clockFor(calendar: WorkCalendar, day: string, today: string): WorkClock {
    const { timeZone, workingDays, holidays } = calendar;
    const first = this.begins === Infinity ? day : dayOf(this.begins, timeZone);
    const from = first < day ? first : day;
    const key = JSON.stringify([timeZone, workingDays, holidays, from, today]);
    if (this.clock?.key !== key) this.clock = { key, clock: new WorkClock(calendar, from, today) };
    return this.clock.clock;
  }

  private put(id: StoryId, row: FlowRow): void {
    const story = this.places.get(id) ?? this.ids.length;
    if (story === this.ids.length) {
      this.places.set(id, story);
      this.ids.push(id);
    }
    const moves = standingMoves(movesOf(row));
    this.history.put(story, moves);
    this.facts[story] = {
      type: row.type,
      points: row.points,
      epic: row.epic,
      labels: row.labels.length === 0 ? none : row.labels,
      deleted: row.deleted,
    };
    const blocked = row.blocked?.map((interval) => ({ story, ...interval }));
    if (blocked === undefined) this.blocked.delete(story);
    else this.blocked.set(story, blocked);
    this.begins = Math.min(this.begins, moves[0]?.at ?? Infinity);
  }
}

function movesOf({ places, times, undone }: FlowRow): Move[] {
  if (undone !== null) return undone.map((move) => ({ ...move, from: placeOf(move.from), to: placeOf(move.to) }));
  if (places === null || times === null) return [];
  let from = placeOf(null);
  return places.split(',').map((word, index) => {
    const to = placeOf(word === '' ? null : (word as Station));
    const move = { version: index, undoes: null, from, to, at: Math.round(times.readDoubleBE(index * 8) * 1000) };
    from = to;
    return move;
  });
}
