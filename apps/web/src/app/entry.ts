import { redirect } from '@tanstack/react-router';
import { call } from '../lib/api';
import { meQuery } from '../lib/me';
import { queryClient } from '../lib/query-client';
import { lastPlace } from './last-place';

/** Nobody signed in: to the door, or to the first run of an installation without an owner. */
export async function requireSomebody(href: string): Promise<void> {
  const me = await queryClient.query({ ...meQuery, staleTime: 'static' });
  if (me !== null) return;
  const { needed } = await call('setup.read');
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's way to say it
  if (needed) throw redirect({ to: '/setup', replace: true });
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's way to say it
  throw redirect({ to: '/sign-in', search: href === '/' ? {} : { to: href }, replace: true });
}

/** The start page is where you were last. */
export async function start(): Promise<void> {
  const me = await queryClient.query({ ...meQuery, staleTime: 'static' });
  const last = lastPlace.read();
  const workspace = me?.workspaces.find(({ slug }) => slug === last?.workspace) ?? me?.workspaces[0];
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's way to say it
  if (workspace === undefined) throw redirect({ to: '/my-work', replace: true });
  if (last?.key !== undefined && last.workspace === workspace.slug)
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's way to say it
    throw redirect({
      to: last.view === 'columns' ? '/$workspace/$key/columns' : '/$workspace/$key/ring',
      params: { workspace: workspace.slug, key: last.key },
      replace: true,
    });
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's way to say it
  throw redirect({ to: '/$workspace', params: { workspace: workspace.slug }, replace: true });
}
