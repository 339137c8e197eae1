import { dayOf, FlowHistory, placeOf, standingMoves, WorkClock } from '@rondo/domain';
const never = [];
const none = [];
/** What the reports of flow of one project are made from, as of a version. Titles stay in the database. */ export class FlowModel {
    version = -1;
    history = new FlowHistory();
    ids = [];
    facts = [];
    places = new Map();
    begins = Infinity;
    clock = null;
    take(rows) {
        for (const row of rows)if (row.id !== null) this.put(row);
        this.version = rows[0]?.version ?? this.version;
    }
    /** When the first story of the project was born. */ get firstMove() {
        return this.begins;
    }
    /** A clock from the first move, or the day when that is earlier, to today. */ clockFor(calendar, day, today) {
        const { timeZone, workingDays, holidays } = calendar;
        const first = this.begins === Infinity ? day : dayOf(this.begins, timeZone);
        const from = first < day ? first : day;
        const key = JSON.stringify([
            timeZone,
            workingDays,
            holidays,
            from,
            today
        ]);
        if (this.clock?.key !== key) this.clock = {
            key,
            clock: new WorkClock(calendar, from, today)
        };
        return this.clock.clock;
    }
    put(row) {
        const story = this.places.get(row.id) ?? this.ids.length;
        if (story === this.ids.length) {
            this.places.set(row.id, story);
            this.ids.push(row.id);
        }
        const moves = standingMoves(movesOf(row));
        this.history.put(story, moves);
        this.facts[story] = {
            type: row.type,
            points: row.points,
            epic: row.epic,
            labels: row.labels.length === 0 ? none : row.labels,
            deleted: row.deleted,
            blocked: row.blocked?.map((interval)=>({
                    story,
                    ...interval
                })) ?? never
        };
        this.begins = Math.min(this.begins, moves[0]?.at ?? Infinity);
    }
}
function movesOf({ places, times, undone }) {
    if (undone !== null) return undone.map((move)=>({
            ...move,
            from: placeOf(move.from),
            to: placeOf(move.to)
        }));
    if (places === null || times === null) return [];
    let from = placeOf(null);
    return places.split(',').map((word, index)=>{
        const to = placeOf(word === '' ? null : word);
        const move = {
            version: index,
            undoes: null,
            from,
            to,
            at: Math.round(times.readDoubleBE(index * 8) * 1000)
        };
        from = to;
        return move;
    });
}

//# sourceMappingURL=flow-model.js.map
