import type * as z from 'zod';
import { accountRoutes } from './account-routes.js';
import { backlogRoutes } from './backlog-routes.js';
import { pokerRoutes } from './poker-routes.js';
import { intentRoutes, projectRoutes } from './project-routes.js';
import { reportRoutes } from './report-routes.js';
import { reviewRoutes } from './review-routes.js';
import type { Route } from './route.js';
import { systemRoutes } from './system-routes.js';
import { workspaceRoutes } from './workspace-routes.js';

/** The routes that a controller serves by name. */
export const routes = {
  ...systemRoutes,
  ...accountRoutes,
  ...workspaceRoutes,
  ...projectRoutes,
  ...pokerRoutes,
  ...backlogRoutes,
  ...reportRoutes,
  ...reviewRoutes,
};
export type RouteName = keyof typeof routes;

/** Every route there is: the source of the API description, the access matrix and the malformed-input run. */
export const allRoutes: Readonly<Record<string, Route>> = { ...routes, ...intentRoutes };

type Parsed<Name extends RouteName, Part extends 'params' | 'query' | 'body'> =
  (typeof routes)[Name] extends Record<Part, infer Schema extends z.ZodType> ? z.output<Schema> : undefined;

/** What a handler receives, parsed. */
export interface Input<Name extends RouteName> {
  readonly params: Parsed<Name, 'params'>;
  readonly query: Parsed<Name, 'query'>;
  readonly body: Parsed<Name, 'body'>;
}
export type Reply<Name extends RouteName> = (typeof routes)[Name] extends { reply: infer Schema extends z.ZodType }
  ? z.output<Schema>
  : string;
