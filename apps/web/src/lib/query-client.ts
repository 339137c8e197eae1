import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './api';

/** A refusal is an answer: only silence is asked again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 15_000, retry: (count, error) => !(error instanceof ApiProblem) && count < 2 },
  },
});
