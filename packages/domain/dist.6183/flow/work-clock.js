import { addDays, daysFrom, isWorkingDay, startOfDay } from '../calendar.js';
const dayMs = 86_400_000;
/**
 * FLOW-1: elapsed time in working days. A day of the project's time zone that is a weekday of work and no holiday counts as one,
 * a part of it as that part of the day's own length (23 and 25 hours where clocks change); other days count as nothing.
 * Source: the elapsed time of the Kanban Guide (2020), on the team's calendar rather than on the clock's.
 */ export class WorkClock {
    days;
    working;
    /** When each day begins, and when the last one ends. */ starts;
    /** How many working days there were before each. */ worked;
    /** It knows the days from the first to the last, both included; outside of them no time passes. */ constructor(calendar, first, last){
        this.days = daysFrom(first, last);
        this.working = this.days.map((day)=>isWorkingDay(day, calendar));
        this.starts = Float64Array.from([
            ...this.days,
            addDays(last, 1)
        ], (day)=>startOfDay(day, calendar.timeZone));
        this.worked = new Float64Array(this.days.length + 1);
        this.working.forEach((works, index)=>{
            this.worked[index + 1] = (this.worked[index] ?? 0) + Number(works);
        });
    }
    /** The place of the day of a moment in `days`; -1 before the first, one more than the last after it. */ dayAt(moment) {
        const { starts } = this;
        const count = this.days.length;
        if (moment < starts[0]) return -1;
        if (moment >= starts[count]) return count;
        let day = Math.min(count - 1, Math.floor((moment - starts[0]) / dayMs));
        while(moment < starts[day])day -= 1;
        while(moment >= starts[day + 1])day += 1;
        return day;
    }
    /** Working days from the first day on. */ at(moment) {
        const day = this.dayAt(moment);
        if (day < 0) return 0;
        const before = this.worked[day];
        if (this.working[day] !== true) return before;
        const start = this.starts[day];
        return before + (moment - start) / (this.starts[day + 1] - start);
    }
    between = (from, to)=>this.at(to) - this.at(from);
    startOf = (day)=>this.starts[Math.max(0, Math.min(day, this.days.length))];
}

//# sourceMappingURL=work-clock.js.map
