import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './api';

/** A refusal is an answer: only silence is asked again, and said after a while; a page never waits for the connection. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      networkMode: 'always',
      refetchOnReconnect: true,
      retry: (count, error) => !(error instanceof ApiProblem) && count < 2,
    },
  },
});
