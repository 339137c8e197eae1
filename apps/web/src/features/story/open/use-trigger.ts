import { useEffect } from 'react';
import { useOpened } from './opened';

/** Lets a key or a menu open a part of the story that keeps its own state. */
export function useTrigger(name: string, run: () => void): void {
  const { openField, setOpenField } = useOpened();
  useEffect(() => {
    if (openField !== name) return;
    setOpenField(null);
    run();
  });
}
