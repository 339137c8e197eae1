import { allRoutes, problemsEnglish, problemStatus, type ProblemCode, type Route } from '@rondo/contracts';
import type * as z from 'zod';
import { exampleOf, fieldsOf, jsonSchemaOf, typeOf } from './api-page-schema.js';
import { apiPageStyle } from './api-page-style.js';

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const code = (text: string): string => `<code>${escaped(text)}</code>`;

/** The description of the API for people: the route table and the problem table. The search needs its script, nothing else does. */
export function apiPage(): string {
  const areas = areasOf(Object.entries(allRoutes));
  const problems = Object.entries(problemsEnglish);
  const link = (name: string, count: number): string => `<li><a href="#${name}">${name} <span>${count}</span></a></li>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>API · Rondo</title>
<link rel="icon" href="/favicon.svg">
<style>${apiPageStyle}</style>
<script src="/docs.js"></script>
</head>
<body>
<nav aria-label="Areas" tabindex="0"><strong>Rondo</strong><ul>
${[...areas].map(([name, routes]) => link(name, routes.length)).join('')}${link('problems', problems.length)}</ul></nav>
<main>
<header><h1>API</h1><form role="search" hidden><input id="search" type="search" placeholder="Search routes and problems  /" aria-label="Search routes and problems" autocomplete="off"><span id="count" class="dim" role="status"></span></form></header>
${introduction}
${[...areas].map(([name, routes]) => areaOf(name, routes)).join('\n')}
<section id="problems" data-area><h2>problems</h2><div class="list table"><table><tbody>
${problems.map(([name, text]) => problemOf(name as ProblemCode, text)).join('\n')}
</tbody></table></div></section>
</main>
</body>
</html>
`;
}

const introduction = `<section id="introduction"><p>Everything the screen does. The same, for machines: <a href="/openapi.json">openapi.json</a>.</p>
<ul>
<li>Sign in with <code>Authorization: Bearer rnd_…</code>; make a token on the page of your account.</li>
<li>Bodies are JSON. Fields that are not listed are refused.</li>
<li>Every failure is <code>application/problem+json</code> with a stable <code>code</code>, the <code>field</code> at fault and <code>params</code>.</li>
<li>Every write takes an <code>Idempotency-Key</code>: the same key again gets the first answer; with another body, 422.</li>
<li>What is not yours answers exactly like what does not exist.</li>
</ul></section>`;

function areasOf(routes: readonly [string, Route][]): Map<string, [string, Route][]> {
  const areas = new Map<string, [string, Route][]>();
  for (const [name, route] of routes) {
    const [area = ''] = name.split('.');
    areas.set(area, [...(areas.get(area) ?? []), [name, route]]);
  }
  return areas;
}

const areaOf = (name: string, routes: readonly (readonly [string, Route])[]): string =>
  `<section id="${name}" data-area><h2>${name}</h2><div class="list">
${routes.map(([id, route]) => routeOf(id, route)).join('\n')}
</div></section>`;

const problemOf = (name: ProblemCode, text: string): string =>
  `<tr id="problem-${name}" data-words="${escaped(`${name} ${problemStatus[name]} ${text}`.toLowerCase())}"><th scope="row">${code(name)}</th><td>${problemStatus[name]}</td><td>${escaped(text)}</td></tr>`;

function routeOf(name: string, route: Route): string {
  const { method, path, summary, policy, scope, params, query, body, reply } = route;
  const answer = reply === 'text' ? '<h3>reply</h3><p>Text.</p>' : fieldsTable('reply', reply, 'output');
  return `<details id="${name}" data-words="${escaped(`${name} ${method} ${path} ${summary} ${policy}`.toLowerCase())}">
<summary><span class="m ${method}">${method}</span>${code(path)}<span>${escaped(summary)}</span><span class="policy">${policy}</span></summary>
<div class="more"><p class="dim">${code(name)}${policy === 'public' ? '' : ` · scope ${scope}`}</p>
${fieldsTable('path', params)}${fieldsTable('query', query)}${fieldsTable('body', body)}${answer}
<h3>problems, and those of its rules</h3><p>${problemsFor(route)
    .map((problem) => `<a href="#problem-${problem}">${code(problem)}</a>`)
    .join(' ')}</p>
<h3>example</h3><pre tabindex="0">${escaped(curlOf(route))}</pre></div>
</details>`;
}

function fieldsTable(title: string, schema: z.ZodType | undefined, io: 'input' | 'output' = 'input'): string {
  if (schema === undefined) return '';
  const json = jsonSchemaOf(schema, io);
  const rows = fieldsOf(json).map(
    ({ name, type, optional }) =>
      `<tr><th scope="row">${code(name)}</th><td>${escaped(type)}</td><td class="dim">${optional ? 'optional' : ''}</td></tr>`,
  );
  const told = rows.length === 0 ? `<p>${escaped(typeOf(json))}</p>` : `<table><tbody>${rows.join('')}</tbody></table>`;
  return `<h3>${title}</h3>${told}`;
}

/** What any route of this kind may answer. */
function problemsFor({ method, path, policy, params, query, body }: Route): ProblemCode[] {
  const when = (holds: boolean, ...codes: ProblemCode[]): ProblemCode[] => (holds ? codes : []);
  return [
    ...when(params !== undefined, 'path_invalid'),
    ...when(query !== undefined, 'query_invalid'),
    ...when(body !== undefined, 'body_invalid', 'content_type_unsupported', 'body_too_large'),
    ...when(policy !== 'public', 'sign_in_required', 'token_invalid', 'scope_too_small', 'not_allowed'),
    ...when(path.includes(':workspace'), 'workspace_not_found'),
    ...when(path.includes(':key'), 'project_not_found'),
    ...when(method !== 'GET', 'too_many_requests', 'mutation_reused'),
  ];
}

function curlOf({ method, path, policy, body }: Route): string {
  const lines = [`curl -X ${method} "$RONDO${path}"`];
  if (policy !== 'public') lines.push(`-H "Authorization: Bearer $RONDO_TOKEN"`);
  if (body !== undefined)
    lines.push(`-H "Content-Type: application/json"`, `-d '${JSON.stringify(exampleOf(jsonSchemaOf(body, 'input')))}'`);
  return lines.join(' \\\n  ');
}
