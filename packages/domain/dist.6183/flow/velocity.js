import { ascending, percentileOf } from './percentiles.js';
const leastSprints = 3;
/**
 * VELOCITY-1: four in five of the last sprints lie between low and high, by the 10th and the 90th percentile of what they finished;
 * below three sprints there is no range.
 * Source: velocity of Cohn, "Agile Estimating and Planning" (2005), which asks for a range rather than a number.
 */ export function velocityRange(done) {
    if (done.length < leastSprints) return null;
    const stories = ascending(done.map((one)=>one.stories));
    const points = ascending(done.map((one)=>one.points));
    const at = (p)=>({
            stories: percentileOf(stories, p),
            points: percentileOf(points, p)
        });
    return {
        sprints: done.length,
        low: at(0.1),
        middle: at(0.5),
        high: at(0.9)
    };
}

//# sourceMappingURL=velocity.js.map
