import { createRootRoute, createRoute, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router';
import { boardSearch, newSearch, returnSearch, stageSearch } from './search';
import { requireSomebody, start } from './entry';
import { ProjectFrame } from './project/project-frame';
import { BoardFrame } from './project/board-frame';
import { Inside } from './shell/inside';
import { WorkspaceFrame } from './workspace-frame';

const root = createRootRoute({ component: Outlet });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: returnSearch,
  component: lazyRouteComponent(() => import('../features/session/sign-in-page')),
});
const setup = createRoute({
  getParentRoute: () => root,
  path: '/setup',
  component: lazyRouteComponent(() => import('../features/session/setup-page')),
});
const join = createRoute({
  getParentRoute: () => root,
  path: '/join',
  component: lazyRouteComponent(() => import('../features/session/join-page')),
});
const reset = createRoute({
  getParentRoute: () => root,
  path: '/reset',
  component: lazyRouteComponent(() => import('../features/session/reset-page')),
});
const kiosk = createRoute({
  getParentRoute: () => root,
  path: '/kiosk',
  component: lazyRouteComponent(() => import('../features/ring/kiosk-page')),
});

/** Everything that needs somebody signed in. */
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  beforeLoad: ({ location }) => requireSomebody(location.href),
  component: Inside,
});
const home = createRoute({ getParentRoute: () => inside, path: '/', beforeLoad: start });
const myWork = createRoute({
  getParentRoute: () => inside,
  path: '/my-work',
  component: lazyRouteComponent(() => import('../features/workspace/my-work-page')),
});
const account = createRoute({
  getParentRoute: () => inside,
  path: '/account',
  component: lazyRouteComponent(() => import('../features/account/account-page')),
});

const workspace = createRoute({ getParentRoute: () => inside, path: '/$workspace', component: WorkspaceFrame });
const projects = createRoute({
  getParentRoute: () => workspace,
  path: '/',
  validateSearch: newSearch,
  component: lazyRouteComponent(() => import('./projects-with-demo')),
});
const people = createRoute({
  getParentRoute: () => workspace,
  path: '/people',
  component: lazyRouteComponent(() => import('../features/workspace/people-page')),
});

const project = createRoute({ getParentRoute: () => workspace, path: '/$key', component: ProjectFrame });
const projectHome = createRoute({
  getParentRoute: () => project,
  path: '/',
  beforeLoad: ({ params }) => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's way to say it
    throw redirect({ to: '/$workspace/$key/ring', params, replace: true });
  },
});
const board = createRoute({
  getParentRoute: () => project,
  id: 'board',
  validateSearch: boardSearch,
  component: BoardFrame,
});
const ring = createRoute({
  getParentRoute: () => board,
  path: '/ring',
  component: lazyRouteComponent(() => import('../features/ring/ring-page')),
});
const columns = createRoute({
  getParentRoute: () => board,
  path: '/columns',
  component: lazyRouteComponent(() => import('../features/board/columns-page')),
});
const story = createRoute({
  getParentRoute: () => project,
  path: '/stories/$number',
  component: lazyRouteComponent(() => import('./project/story-frame')),
});
const epics = createRoute({
  getParentRoute: () => project,
  path: '/epics',
  component: lazyRouteComponent(() => import('../features/settings/epics-page')),
});
const trash = createRoute({
  getParentRoute: () => project,
  path: '/trash',
  validateSearch: (raw: Record<string, unknown>): { fate?: 'archive' } =>
    raw['fate'] === 'archive' ? { fate: 'archive' } : {},
  component: lazyRouteComponent(() => import('../features/settings/trash-page')),
});

const settings = createRoute({
  getParentRoute: () => project,
  path: '/settings',
  component: lazyRouteComponent(() => import('../features/settings/settings-frame')),
});
const settingsHome = createRoute({
  getParentRoute: () => settings,
  path: '/',
  beforeLoad: ({ params }) => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's way to say it
    throw redirect({ to: '/$workspace/$key/settings/policy', params, replace: true });
  },
});
const policy = createRoute({
  getParentRoute: () => settings,
  path: '/policy',
  validateSearch: stageSearch,
  component: lazyRouteComponent(() => import('../features/settings/policy/policy-page')),
});
const labels = createRoute({
  getParentRoute: () => settings,
  path: '/labels',
  component: lazyRouteComponent(() => import('../features/settings/labels-page')),
});
const members = createRoute({
  getParentRoute: () => settings,
  path: '/members',
  component: lazyRouteComponent(() => import('../features/settings/members-page')),
});
const screens = createRoute({
  getParentRoute: () => settings,
  path: '/screens',
  component: lazyRouteComponent(() => import('../features/settings/screens-page')),
});
const general = createRoute({
  getParentRoute: () => settings,
  path: '/general',
  component: lazyRouteComponent(() => import('../features/settings/general-page')),
});

export const routeTree = root.addChildren([
  signIn,
  setup,
  join,
  reset,
  kiosk,
  inside.addChildren([
    home,
    myWork,
    account,
    workspace.addChildren([
      projects,
      people,
      project.addChildren([
        projectHome,
        board.addChildren([ring, columns]),
        story,
        epics,
        trash,
        settings.addChildren([settingsHome, policy, labels, members, screens, general]),
      ]),
    ]),
  ]),
]);
