import * as z from 'zod';
import type { Route } from './route.js';

const health = z.strictObject({ status: z.literal('ok') });

export const systemRoutes = {
  'system.healthz': {
    method: 'GET',
    path: '/healthz',
    policy: 'public',
    scope: 'read',
    summary: 'The process is alive',
    reply: health,
  },
  'system.readyz': {
    method: 'GET',
    path: '/readyz',
    policy: 'public',
    scope: 'read',
    summary: 'The process can serve',
    reply: health,
  },
  'system.metrics': {
    method: 'GET',
    path: '/metrics',
    policy: 'metrics',
    scope: 'admin',
    summary: 'Prometheus metrics',
    reply: 'text',
  },
  'system.openapi': {
    method: 'GET',
    path: '/openapi.json',
    policy: 'public',
    scope: 'read',
    summary: 'This description',
    reply: z.unknown(),
  },
  'system.docs': {
    method: 'GET',
    path: '/docs',
    policy: 'public',
    scope: 'read',
    summary: 'This description, for people',
    reply: 'text',
  },
} as const satisfies Record<string, Route>;
