import type { Me } from '@rondo/contracts';
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { call, codeOf } from './api';
import { forgetLeftPeople } from './kept-people';
import { queryClient } from './query-client';

const storageKey = 'rondo.me';

/** Null when nobody is signed in. What was known last is used at once, so that the screen opens before the network answers. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  staleTime: 60_000,
  gcTime: Infinity,
  initialData: meKnown,
  initialDataUpdatedAt: 0,
  queryFn: async ({ signal }): Promise<Me | null> => {
    try {
      return remember(await call('me.read', undefined, { signal }));
    } catch (error) {
      const code = codeOf(error);
      if (code === 'sign_in_required' || code === 'session_ended') return remember(null);
      throw error;
    }
  },
});

/** As last known in this browser. */
export function meKnown(): Me | undefined {
  const text = localStorage.getItem(storageKey);
  return text === null ? undefined : (JSON.parse(text) as Me);
}

function remember(me: Me | null): Me | null {
  if (me === null || me.credential.kind === 'kiosk') localStorage.removeItem(storageKey);
  else localStorage.setItem(storageKey, JSON.stringify(me));
  if (me !== null) forgetLeftPeople(me);
  return me;
}

/** Inside the pages of somebody signed in. */
export function useMe(): Me {
  const { data } = useSuspenseQuery(meQuery);
  if (data === null) throw new Error('This page needs somebody signed in');
  return data;
}

export const setMe = (me: Me | null): void => void queryClient.setQueryData(meQuery.queryKey, remember(me));
