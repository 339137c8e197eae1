import { createRouter } from '@tanstack/react-router';
import { Waiting } from '../ui/states';
import { NotFound } from './not-found';
import { PageError } from './page-error';
import { routeTree } from './routes';

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPendingMs: 300,
  defaultPendingComponent: Waiting,
  defaultErrorComponent: PageError,
  defaultNotFoundComponent: NotFound,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
