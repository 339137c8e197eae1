import type { ProjectIntent } from '@rondo/domain';
import { useState } from 'react';
import { problemText } from '../../../lib/api';
import { useLive } from '../../../live/hooks';

interface Acting {
  /** Why the last try was refused: shown at the field. */
  readonly error: string | null;
  readonly act: (intent: ProjectIntent) => boolean;
}

export function useAct(): Acting {
  const live = useLive();
  const [error, setError] = useState<string | null>(null);
  return {
    error,
    act: (intent) => {
      const answer = live.do(intent);
      setError(answer.ok ? null : problemText(answer));
      return answer.ok;
    },
  };
}
