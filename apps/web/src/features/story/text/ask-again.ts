import { ApiProblem } from '../../../lib/api';

/** For `retry`: through silence as long as it lasts, and after some refusals, which silence does not use up. */
export function askAgain({ refusals }: { readonly refusals: number }): (failures: number, error: Error) => boolean {
  let refused = 0;
  return (failures, error) => {
    if (failures === 0) refused = 0;
    if (!(error instanceof ApiProblem)) return true;
    refused += 1;
    return refused <= refusals;
  };
}
