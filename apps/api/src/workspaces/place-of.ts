import type { Requester } from '../sessions/requester.js';

/** The workspace that the route names, which the guard has found. */
export function placeOf({ workspace }: Requester): NonNullable<Requester['workspace']> {
  if (workspace === null) throw new Error('this route names no workspace');
  return workspace;
}
