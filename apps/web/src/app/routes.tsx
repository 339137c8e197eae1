import type { ReportSearch } from '../features/reports/search';
import { createRootRoute, createRoute, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router';
import { withWords } from './messages';
import {
  backlogSearch,
  boardSearch,
  inviteSearch,
  newSearch,
  returnSearch,
  stageSearch,
  storiesSearch,
} from './search';
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
  component: lazyRouteComponent(withWords(() => import('../features/session/sign-in-page'), 'session')),
});
const setup = createRoute({
  getParentRoute: () => root,
  path: '/setup',
  component: lazyRouteComponent(withWords(() => import('../features/session/setup-page'), 'session')),
});
const join = createRoute({
  getParentRoute: () => root,
  path: '/join',
  component: lazyRouteComponent(withWords(() => import('../features/session/join-page'), 'session')),
});
const reset = createRoute({
  getParentRoute: () => root,
  path: '/reset',
  component: lazyRouteComponent(withWords(() => import('../features/session/reset-page'), 'session')),
});
const kiosk = createRoute({
  getParentRoute: () => root,
  path: '/kiosk',
  component: lazyRouteComponent(withWords(() => import('../features/ring/kiosk-page'), 'ring')),
});

const guest = createRoute({
  getParentRoute: () => root,
  path: '/review',
  component: lazyRouteComponent(withWords(() => import('../features/review/guest/guest-page'), 'review')),
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
  component: lazyRouteComponent(withWords(() => import('./work-frame'), 'workspace', 'roles')),
});
const account = createRoute({
  getParentRoute: () => inside,
  path: '/account',
  component: lazyRouteComponent(withWords(() => import('../features/account/account-page'), 'account', 'roles')),
});

const workspace = createRoute({ getParentRoute: () => inside, path: '/$workspace', component: WorkspaceFrame });
const projects = createRoute({
  getParentRoute: () => workspace,
  path: '/',
  validateSearch: newSearch,
  component: lazyRouteComponent(withWords(() => import('./projects-with-demo'), 'workspace', 'roles', 'demo')),
});
const people = createRoute({
  getParentRoute: () => workspace,
  path: '/people',
  validateSearch: inviteSearch,
  component: lazyRouteComponent(withWords(() => import('../features/workspace/people-page'), 'workspace', 'roles')),
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
  component: lazyRouteComponent(withWords(() => import('../features/ring/ring-page'), 'ring')),
});
const columns = createRoute({
  getParentRoute: () => board,
  path: '/columns',
  component: lazyRouteComponent(withWords(() => import('../features/board/columns-page'))),
});
const backlog = createRoute({
  getParentRoute: () => project,
  path: '/backlog',
  validateSearch: backlogSearch,
  component: lazyRouteComponent(withWords(() => import('./project/backlog-frame'), 'backlog')),
});
const story = createRoute({
  getParentRoute: () => project,
  path: '/stories/$number',
  component: lazyRouteComponent(withWords(() => import('./project/story-frame'), 'story')),
});
const sprints = createRoute({
  getParentRoute: () => project,
  path: '/sprints',
  component: lazyRouteComponent(withWords(() => import('../features/sprints/sprints-page'), 'sprints', 'roles')),
});
const plan = createRoute({
  getParentRoute: () => project,
  path: '/sprints/$number/plan',
  validateSearch: boardSearch,
  component: lazyRouteComponent(withWords(() => import('./project/plan-frame'), 'sprints', 'roles')),
});
const epics = createRoute({
  getParentRoute: () => project,
  path: '/epics',
  component: lazyRouteComponent(withWords(() => import('../features/settings/epics-page'), 'settings', 'roles')),
});
const reportsHome = createRoute({
  getParentRoute: () => project,
  path: '/reports',
  beforeLoad: ({ params }) => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's way to say it
    throw redirect({ to: '/$workspace/$key/reports/$report', params: { ...params, report: 'burn' }, replace: true });
  },
});
const reports = createRoute({
  getParentRoute: () => project,
  path: '/reports/$report',
  // The page reads it itself: what a report may ask for is not part of the first load.
  validateSearch: (raw: Record<string, unknown>): ReportSearch => raw,
  component: lazyRouteComponent(withWords(() => import('../features/reports/reports-page'), 'reports')),
});
const review = createRoute({
  getParentRoute: () => project,
  path: '/sprints/$number/review',
  component: lazyRouteComponent(withWords(() => import('../features/review/review-page'), 'review')),
});
const trash = createRoute({
  getParentRoute: () => project,
  path: '/trash',
  validateSearch: (raw: Record<string, unknown>): { fate?: 'archive' } =>
    raw['fate'] === 'archive' ? { fate: 'archive' } : {},
  component: lazyRouteComponent(withWords(() => import('../features/settings/trash-page'), 'settings', 'roles')),
});
const pokerTables = createRoute({
  getParentRoute: () => project,
  path: '/poker',
  component: lazyRouteComponent(withWords(() => import('../features/poker/tables-page'), 'poker')),
});
const newPokerTable = createRoute({
  getParentRoute: () => project,
  path: '/poker/new',
  validateSearch: storiesSearch,
  component: lazyRouteComponent(withWords(() => import('../features/poker/start/start-page'), 'poker')),
});
const pokerTable = createRoute({
  getParentRoute: () => project,
  path: '/poker/$id',
  component: lazyRouteComponent(withWords(() => import('./project/poker-frame'), 'poker', 'story')),
});

const settings = createRoute({
  getParentRoute: () => project,
  path: '/settings',
  component: lazyRouteComponent(withWords(() => import('../features/settings/settings-frame'), 'settings', 'roles')),
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
  component: lazyRouteComponent(
    withWords(() => import('../features/settings/policy/policy-page'), 'settings', 'roles'),
  ),
});
const labels = createRoute({
  getParentRoute: () => settings,
  path: '/labels',
  component: lazyRouteComponent(withWords(() => import('../features/settings/labels-page'), 'settings', 'roles')),
});
const members = createRoute({
  getParentRoute: () => settings,
  path: '/members',
  component: lazyRouteComponent(withWords(() => import('../features/settings/members-page'), 'settings', 'roles')),
});
const planning = createRoute({
  getParentRoute: () => settings,
  path: '/planning',
  component: lazyRouteComponent(
    withWords(() => import('../features/settings/planning/planning-page'), 'settings', 'planning', 'roles'),
  ),
});
const screens = createRoute({
  getParentRoute: () => settings,
  path: '/screens',
  component: lazyRouteComponent(withWords(() => import('../features/settings/screens-page'), 'settings', 'roles')),
});
const general = createRoute({
  getParentRoute: () => settings,
  path: '/general',
  component: lazyRouteComponent(withWords(() => import('../features/settings/general-page'), 'settings', 'roles')),
});

export const routeTree = root.addChildren([
  signIn,
  setup,
  join,
  reset,
  kiosk,
  guest,
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
        backlog,
        story,
        sprints,
        plan,
        epics,
        reportsHome,
        reports,
        review,
        trash,
        pokerTables,
        newPokerTable,
        pokerTable,
        settings.addChildren([settingsHome, policy, planning, labels, members, screens, general]),
      ]),
    ]),
  ]),
]);
