import { ProblemError } from '../platform/problem.js';

export function found<Thing>(thing: Thing | null): Thing {
  if (thing === null) throw new ProblemError('story_not_found');
  return thing;
}
