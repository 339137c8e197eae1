import { createContext } from 'react';

/** Who has written a text that came while one was typing another; null: nobody knows. */
export const WriterOf = createContext<(text: string) => string | null>(() => null);
