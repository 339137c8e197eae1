import { ProblemError } from '../platform/problem.js';
export function found(thing) {
    if (thing === null) throw new ProblemError('story_not_found');
    return thing;
}

//# sourceMappingURL=found.js.map
