import { blockCauses } from '../vocabulary.js';
import { daysOfWindow } from './flow-window.js';
/**
 * FLOW-13: the working days within the window that stories were blocked, by cause, and each time that it happened, longest first.
 * Source: blocker clustering, Leopold & Kaltenecker, "Kanban Change Leadership" (2015).
 */ export function blockedIn(clock, window, now, intervals) {
    const [first, last] = daysOfWindow(clock, window);
    const [begin, end] = [
        clock.startOf(first),
        Math.min(now, clock.startOf(last + 1))
    ];
    const within = intervals.filter(({ since, until })=>since < end && (until ?? now) >= begin).map((interval)=>({
            ...interval,
            days: clock.between(Math.max(begin, interval.since), Math.min(end, interval.until ?? now))
        })).sort((a, b)=>b.days - a.days || a.since - b.since);
    const causes = blockCauses.flatMap((cause)=>{
        const own = within.filter((interval)=>interval.cause === cause);
        if (own.length === 0) return [];
        const stories = new Set(own.map(({ story })=>story)).size;
        return [
            {
                cause,
                days: own.reduce((sum, { days })=>sum + days, 0),
                stories,
                times: own.length
            }
        ];
    });
    return {
        causes: causes.sort((a, b)=>b.days - a.days),
        intervals: within
    };
}

//# sourceMappingURL=blocked-time.js.map
