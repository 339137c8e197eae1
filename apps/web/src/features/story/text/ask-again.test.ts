import { problemOf } from '@rondo/contracts';
import { ApiProblem, NoAnswer } from '../../../lib/api';
import { askAgain } from './ask-again';

const refusal = new ApiProblem(problemOf('not_found', 'en'));
const silence = new NoAnswer('story.text');

describe('asking for a description again', () => {
  it('goes on through silence, and then still waits for what the server does not have yet', () => {
    const retry = askAgain({ refusals: 2 });
    const failures = [silence, silence, silence, silence, refusal, silence, refusal, refusal];
    expect(failures.map((failure, count) => retry(count, failure))).toEqual([...Array<true>(7).fill(true), false]);
  });

  it('begins anew with every question', () => {
    const retry = askAgain({ refusals: 1 });
    expect([retry(0, refusal), retry(1, refusal), retry(0, refusal)]).toEqual([true, false, true]);
  });
});
