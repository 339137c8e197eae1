import { addDays, daysBetween } from '../calendar.js';
const usual = 12 * 7;
const longest = 2 * 366;
/** The days that a report looks at: up to today, by default the last twelve weeks, at most two years. Null: they run backwards, or too far. */ export function windowOf(asked, today) {
    const to = asked.to === undefined || asked.to > today ? today : asked.to;
    const from = asked.from ?? addDays(to, 1 - usual);
    return from > to || daysBetween(from, to) > longest ? null : {
        from,
        to
    };
}
/** The places of the days of a window in a clock that knows them: first and last. */ export function daysOfWindow(clock, { from, to }) {
    return [
        clock.days.indexOf(from),
        clock.days.indexOf(to)
    ];
}
/** Whether a moment lies in the window. */ export function inWindow(clock, window) {
    const [first, last] = daysOfWindow(clock, window);
    const [begin, end] = [
        clock.startOf(first),
        clock.startOf(last + 1)
    ];
    return (moment)=>moment >= begin && moment < end;
}

//# sourceMappingURL=flow-window.js.map
