import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { reasonOf } from '../lib/api';
import { wordsOf } from '../lib/i18n';
import { MissingPart, part } from '../lib/parts';
import { showToast } from './toast-store';

interface LaterProps {
  /** Drawn while the part is on its way. */
  readonly waiting?: ReactNode;
  /** Closes what was asked for and cannot come. Where nobody asked, nothing is said. */
  readonly onMissing?: () => void;
}

/** A component that is no part of the first load. Once fetched it is drawn within the same frame; missing, it leaves the page alone. */
export function later<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
  need?: Parameters<typeof part>[1],
): ComponentType<Props & LaterProps> {
  const fetchPart = part(load, need);
  let known: ComponentType<Props> | null = null;
  return function Later({ waiting = null, onMissing, ...props }: Props & LaterProps) {
    const [Part, setPart] = useState(() => known);
    const missing = Part === null;
    useEffect(() => {
      if (!missing) return undefined;
      let left = false;
      fetchPart().then(
        ({ default: loaded }) => {
          known = loaded;
          if (!left) setPart(() => loaded);
        },
        (error: unknown) => {
          if (left || onMissing === undefined) return;
          tellMissing(error);
          onMissing();
        },
      );
      return () => {
        left = true;
      };
      // eslint-disable-next-line react-hooks/exhaustive-deps -- asked for once, when it is first drawn
    }, []);
    return Part === null ? waiting : <Part {...(props as unknown as Props)} />;
  };
}

export function tellMissing(error: unknown): void {
  const outdated = error instanceof MissingPart && error.outdated;
  const action = { label: wordsOf('ui')('reload'), run: () => location.reload() };
  showToast({ title: reasonOf(error), tone: 'bad', ...(outdated ? { action } : {}) });
}
