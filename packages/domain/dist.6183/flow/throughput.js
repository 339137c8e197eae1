import { weekdayOf } from '../calendar.js';
import { daysOfWindow } from './flow-window.js';
import { ascending, percentileOf } from './percentiles.js';
/**
 * FLOW-12: how much was finished in each week from Monday to Sunday; a week that the window or today cuts says so.
 * Source: throughput of the Kanban Guide (2020).
 */ export function throughputByWeek({ clock, now }, window, finished, pointsOf) {
    const [first, last] = daysOfWindow(clock, window);
    const byDay = new Map();
    for (const { story, finishedAt } of finished){
        const day = clock.dayAt(finishedAt);
        const sum = byDay.get(day) ?? {
            stories: 0,
            points: 0
        };
        byDay.set(day, {
            stories: sum.stories + 1,
            points: sum.points + (pointsOf(story) ?? 0)
        });
    }
    const today = clock.dayAt(now);
    const weeks = [];
    for(let from = first; from <= last;){
        const to = Math.min(last, from + 7 - weekdayOf(clock.days[from]));
        const days = Array.from({
            length: to - from + 1
        }, (_, index)=>from + index);
        const sums = days.flatMap((day)=>byDay.get(day) ?? []);
        weeks.push({
            from: clock.days[from],
            to: clock.days[to],
            workingDays: days.filter((day)=>clock.working[day]).length,
            whole: days.length === 7 && to < today,
            finished: {
                stories: sums.reduce((sum, { stories })=>sum + stories, 0),
                points: sums.reduce((sum, { points })=>sum + points, 0)
            }
        });
        from = to + 1;
    }
    return weeks;
}
/** Stories in a whole week; null without one. */ export function weeklyRange(weeks) {
    const counts = ascending(weeks.filter(({ whole })=>whole).map(({ finished })=>finished.stories));
    if (counts.length === 0) return null;
    return {
        p15: percentileOf(counts, 0.15),
        p50: percentileOf(counts, 0.5),
        p85: percentileOf(counts, 0.85)
    };
}
/**
 * FORECAST-1: how many stories were finished on each working day, the sample that forecasts are drawn from; what was finished on a
 * day off counts on the working day after it. Today is not over and is no part of it.
 */ export function dailySample({ clock, now }, window, finished) {
    const [first, last] = daysOfWindow(clock, window);
    const end = Math.min(last, clock.dayAt(now) - 1);
    const perDay = new Map();
    for (const { finishedAt } of finished){
        const day = clock.dayAt(finishedAt);
        perDay.set(day, (perDay.get(day) ?? 0) + 1);
    }
    const sample = [];
    let waiting = 0;
    for(let day = first; day <= end; day += 1){
        waiting += perDay.get(day) ?? 0;
        if (clock.working[day] !== true) continue;
        sample.push(waiting);
        waiting = 0;
    }
    return sample;
}

//# sourceMappingURL=throughput.js.map
