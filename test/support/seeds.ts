import { randomInt } from 'node:crypto';

/** The usual ones, so that every run is the same; `VARIABLE=random` tries a new one and `VARIABLE=7,48` those. Names of tests say which. */
export function seedsOf(variable: string, usual: readonly number[]): readonly number[] {
  const given = process.env[variable];
  if (given === undefined || given === '') return usual;
  return given.split(',').map((seed) => (seed === 'random' ? randomInt(1_000_000_000) : Number(seed)));
}
