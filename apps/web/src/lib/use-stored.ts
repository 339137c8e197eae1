import { useCallback, useState } from 'react';

/** A small choice that this browser remembers. */
export function useStoredFlag(key: string, first: boolean): readonly [boolean, (value: boolean) => void] {
  const [value, setValue] = useState(() => {
    const stored = localStorage.getItem(key);
    return stored === null ? first : stored === 'true';
  });
  const write = useCallback(
    (next: boolean) => {
      localStorage.setItem(key, String(next));
      setValue(next);
    },
    [key],
  );
  return [value, write];
}
