import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState, Waiting } from '../../ui/states';

interface Props<Data> {
  readonly query: UseQueryResult<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** The report, or why it is not there. */
export function Answered<Data>({ query: { data, error, refetch }, children }: Props<Data>) {
  if (data !== undefined) return children(data);
  return error === null ? <Waiting rows={8} /> : <ErrorState error={error} onRetry={() => void refetch()} />;
}
