import type { Step } from '../deeds.js';
import { friday } from './friday.js';
import { opening } from './opening.js';
import { planToTest } from './plan-to-test.js';
import { releaseToPlan } from './release-to-plan.js';

/** The whole example in order: nine days that go well, and the Friday that does not. */
export const script: readonly Step[] = [...opening, ...planToTest, ...releaseToPlan, ...friday];
