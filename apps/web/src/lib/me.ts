import type { Me } from '@rondo/contracts';
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { call, codeOf } from './api';
import type { Language } from './i18n';
import { queryClient } from './query-client';

const storageKey = 'rondo.me';

/** `chosen`: the language that the account does not know yet. */
type Kept = Me & { readonly chosen?: Language };

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
export function meKnown(): Kept | undefined {
  const text = localStorage.getItem(storageKey);
  return text === null ? undefined : (JSON.parse(text) as Kept);
}

type Listener = (me: Me) => void;
const listeners: Listener[] = [];

/** Hears what the server answers: what is kept here may be older than what another window knows. */
export function onMe(listener: Listener): void {
  listeners.push(listener);
}

/** An answer may be older than what was chosen here. */
function remember(answer: Me | null): Me | null {
  const { user, chosen } = meKnown() ?? {};
  const isOlder = answer !== null && chosen !== undefined && answer.user.id === user?.id;
  if (answer !== null) for (const listener of listeners) listener(answer);
  return keep(isOlder ? choosing(answer, chosen) : answer);
}

function keep(me: Kept | null): Me | null {
  if (me === null || me.credential.kind === 'kiosk') localStorage.removeItem(storageKey);
  else localStorage.setItem(storageKey, JSON.stringify(me));
  return me;
}

const choosing = (me: Me, chosen: Language): Kept => ({ ...me, user: { ...me.user, language: chosen }, chosen });

/** Inside the pages of somebody signed in. */
export function useMe(): Me {
  const { data } = useSuspenseQuery(meQuery);
  if (data === null) throw new Error('This page needs somebody signed in');
  return data;
}

export const setMe = (me: Me | null): void => show(remember(me));
const show = (me: Me | null): void => void queryClient.setQueryData(meQuery.queryKey, me);

export const languageChosen = (): Language | undefined => meKnown()?.chosen;

/** Over a reload too, until the account knows it. */
export function keepChosen(language: Language): void {
  const me = meKnown();
  if (me !== undefined) show(keep(choosing(me, language)));
}

export function forgetChosen(): void {
  const { chosen, ...me } = meKnown() ?? {};
  if (chosen !== undefined) keep(me as Me);
}
