import { allRoutes, problemsEnglish, problemStatus, type ProblemCode, type Route } from '@rondo/contracts';
import * as z from 'zod';
import { apiPageStyle } from './api-page-style.js';

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The description of the API for people: the route table and the problem table, without a script. */
export function apiPage(): string {
  const sections = [...sectionsOf(Object.entries(allRoutes))];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Rondo API</title>
<style>${apiPageStyle}</style>
</head>
<body>
<nav aria-label="Sections"><h2>Rondo API</h2><ul>
${sections.map(([name]) => `<li><a href="#${name}">${name}</a></li>`).join('')}
<li><a href="#problems">problems</a></li></ul></nav>
<main>
<h1>Rondo API</h1>
${introduction}
${sections.map(([name, routes]) => sectionOf(name, routes)).join('\n')}
<section id="problems"><h2>problems</h2>
<table><thead><tr><th>code</th><th>status</th><th>meaning</th></tr></thead><tbody>
${Object.entries(problemsEnglish)
  .map(
    ([code, text]) =>
      `<tr><td><code>${code}</code></td><td>${problemStatus[code as ProblemCode]}</td><td>${escaped(text)}</td></tr>`,
  )
  .join('\n')}
</tbody></table></section>
</main>
</body>
</html>
`;
}

const introduction = `<p>Everything the screen does. The same, for machines: <a href="/openapi.json">/openapi.json</a>.</p>
<ul>
<li>Sign in with <code>Authorization: Bearer rnd_…</code>; make a token on the account page.</li>
<li>Bodies are JSON. Fields that are not listed are refused.</li>
<li>Every failure is <code>application/problem+json</code> with a stable <code>code</code>, the <code>field</code> at fault and <code>params</code>.</li>
<li>Every write takes an <code>Idempotency-Key</code>: the same key again gets the first answer; with another body, 422.</li>
<li>What is not yours answers exactly like what does not exist.</li>
</ul>`;

function sectionsOf(routes: readonly [string, Route][]): Map<string, [string, Route][]> {
  const sections = new Map<string, [string, Route][]>();
  for (const [name, route] of routes) {
    const [section = ''] = name.split('.');
    sections.set(section, [...(sections.get(section) ?? []), [name, route]]);
  }
  return sections;
}

const sectionOf = (name: string, routes: readonly [string, Route][]): string =>
  `<section id="${name}"><h2>${name}</h2>${routes.map(([id, route]) => routeOf(id, route)).join('\n')}</section>`;

function routeOf(name: string, route: Route): string {
  const { method, path, summary, policy, scope, params, query, body, reply } = route;
  const parts = [schemaOf('path', params), schemaOf('query', query), schemaOf('body', body)].join('');
  const answer = reply === 'text' ? '<p class="dim">Answers text.</p>' : schemaOf('reply', reply, 'output');
  return `<article id="${name}">
<h3><span class="m ${method}">${method}</span> <code>${escaped(path)}</code></h3>
<p>${escaped(summary)}</p>
<p class="dim"><code>${name}</code> · ${policy}${policy === 'public' ? '' : ` · scope ${scope}`}</p>
${parts}${answer}
</article>`;
}

function schemaOf(title: string, schema: z.ZodType | undefined, io: 'input' | 'output' = 'input'): string {
  if (schema === undefined) return '';
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return `<details><summary>${title}</summary><pre tabindex="0">${escaped(JSON.stringify(json, null, 2))}</pre></details>`;
}
