import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { MissingPart } from '../lib/parts';
import { ErrorState } from '../ui/states';

export function PageError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const outdated = error instanceof MissingPart && error.outdated;
  const retry = (): void => {
    if (outdated) {
      location.reload();
      return;
    }
    reset();
    void router.invalidate();
  };
  return <ErrorState error={error} onRetry={retry} retry={outdated ? 'reload' : 'retry'} />;
}
