import type { Discipline, Hue } from '@rondo/domain';

export interface TeamMember {
  readonly name: string;
  readonly color: Hue;
  readonly disciplines: readonly Discipline[];
  /** Points a working day. */
  readonly perDay: Readonly<Partial<Record<Discipline, number>>>;
}

/** The people of the nine days, and those who were on holiday then. */
export const team = {
  amina: { name: 'Amina', color: 'violet', disciplines: ['product'], perDay: {} },
  jonas: { name: 'Jonas', color: 'blue', disciplines: ['dev'], perDay: { dev: 1 } },
  lucie: { name: 'Lucie', color: 'teal', disciplines: ['dev'], perDay: { dev: 1 } },
  mehdi: { name: 'Mehdi', color: 'orange', disciplines: ['dev'], perDay: { dev: 0.75 } },
  ines: { name: 'Inès', color: 'pink', disciplines: ['design', 'dev'], perDay: { design: 0.25, dev: 0.5 } },
  samir: { name: 'Samir', color: 'green', disciplines: ['ops', 'security'], perDay: { ops: 0.5, security: 0.25 } },
  noor: { name: 'Noor', color: 'yellow', disciplines: ['qa'], perDay: { qa: 0.25 } },
} as const satisfies Record<string, TeamMember>;
export type Teammate = keyof typeof team;

export const teammates = Object.keys(team) as Teammate[];
export const developers: readonly Teammate[] = ['jonas', 'lucie', 'mehdi', 'ines'];
export const estimators: readonly Teammate[] = ['jonas', 'lucie', 'mehdi', 'ines', 'noor'];
