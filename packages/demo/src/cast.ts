import { words, type Words } from './words.js';

/** The team of the example. They are text in comments, not accounts: an example must not invite anybody. */
export const cast = {
  client: { name: 'Claire', role: words('client', 'cliente') },
  amina: { name: 'Amina', role: words('product', 'produit') },
  jonas: { name: 'Jonas', role: words('dev', 'dev') },
  lucie: { name: 'Lucie', role: words('dev', 'dev') },
  samir: { name: 'Samir', role: words('ops', 'ops') },
  noor: { name: 'Noor', role: words('quality', 'qualité') },
} as const satisfies Record<string, { readonly name: string; readonly role: Words }>;
export type Person = keyof typeof cast;
