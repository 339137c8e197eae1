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

/** Words in the making, which this browser keeps until they are sent or taken out. */
export function useStoredText(key: string): readonly [string, (text: string) => void] {
  const [text, setText] = useState(() => localStorage.getItem(key) ?? '');
  const write = (next: string): void => {
    try {
      if (next.trim() === '') localStorage.removeItem(key);
      else localStorage.setItem(key, next);
    } catch {
      // A full or closed storage keeps nobody from writing: the words are still in the field.
    }
    setText(next);
  };
  return [text, write];
}
