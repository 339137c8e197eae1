import * as z from 'zod';
import { problem } from './replies.js';
import type { Route } from './route.js';
import { allRoutes } from './routes.js';

const schemaOf = (schema: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Record<
    string,
    unknown
  >;
  return rest;
};

function parametersOf(route: Route) {
  const from = (place: 'path' | 'query', schema: z.ZodObject | undefined) =>
    Object.entries(schema?.shape ?? {}).map(([name, field]) => ({
      name,
      in: place,
      required: place === 'path' || !z.safeParse(field as z.ZodType, undefined).success,
      schema: schemaOf(field as z.ZodType, 'input'),
    }));
  const key = { name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string', maxLength: 100 } };
  return [...from('path', route.params), ...from('query', route.query), ...(route.method === 'GET' ? [] : [key])];
}

function operationOf(name: string, route: Route) {
  const reply =
    route.reply === 'text'
      ? { 'text/plain': { schema: { type: 'string' } } }
      : { 'application/json': { schema: schemaOf(route.reply, 'output') } };
  return {
    operationId: name,
    summary: route.summary,
    tags: [name.split('.')[0]],
    ...(route.policy === 'public' ? { security: [] } : {}),
    'x-policy': route.policy,
    'x-scope': route.scope,
    parameters: parametersOf(route),
    ...(route.body === undefined
      ? {}
      : {
          requestBody: { required: true, content: { 'application/json': { schema: schemaOf(route.body, 'input') } } },
        }),
    responses: {
      '200': { description: 'Done', content: reply },
      default: {
        description: 'A problem',
        content: { 'application/problem+json': { schema: schemaOf(problem, 'output') } },
      },
    },
  };
}

/** The description of the whole API (OpenAPI 3.1), made from the route table. */
export function openApi(): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const [name, route] of Object.entries(allRoutes)) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(name, route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Rondo',
      version: '1',
      description: 'Everything the screen does. Errors are problem+json with a stable `code`.',
    },
    security: [{ bearer: [] }, { cookie: [] }],
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer' },
        cookie: { type: 'apiKey', in: 'cookie', name: 'rondo_session' },
      },
    },
    paths,
  };
}
