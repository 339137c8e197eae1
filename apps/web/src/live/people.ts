import type { Person, UserId } from '@rondo/domain';
import { createContext, use } from 'react';

/** The people of a workspace by their id. */
export type People = ReadonlyMap<UserId, Person>;

export const PeopleContext = createContext<People>(new Map());

export function usePeople(): People {
  return use(PeopleContext);
}

export function usePerson(id: UserId | null): Person | undefined {
  const people = usePeople();
  return id === null ? undefined : people.get(id);
}
