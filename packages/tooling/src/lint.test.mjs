import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

const config = createRequire(import.meta.url).resolve('../eslint.config.mjs');
const root = path.resolve(path.dirname(config), '../..');

/** What is planted, the file that it pretends to stand in, and the rule that has to complain. */
const planted = [
  [
    'an unsafe query',
    'packages/contracts/src/index.ts',
    'export const rows = (db: { $queryRawUnsafe(sql: string): string }) => db.$queryRawUnsafe("x");',
    'no-restricted-syntax',
  ],
  [
    'a transaction',
    'packages/contracts/src/index.ts',
    'export const all = (db: { $transaction(): string }) => db.$transaction();',
    'no-restricted-syntax',
  ],
  [
    'an emission',
    'apps/api/src/platform/clock.ts',
    'export const tell = (socket: { emit(name: string): void }) => { socket.emit("x"); };',
    'no-restricted-syntax',
  ],
  [
    'a form that lets the browser speak',
    'apps/web/src/app/not-found.tsx',
    'export const ask = () => <form />;',
    'no-restricted-syntax',
  ],
  [
    'a floating promise',
    'packages/contracts/src/index.ts',
    'Promise.resolve(1);\nexport {};',
    '@typescript-eslint/no-floating-promises',
  ],
  [
    'a missing case',
    'packages/contracts/src/index.ts',
    'export function f(x: "a" | "b") { switch (x) { case "a": return 1; } return 2; }',
    '@typescript-eslint/switch-exhaustiveness-check',
  ],
  [
    'any',
    'packages/contracts/src/index.ts',
    'export const x = (y: any) => String(y);',
    '@typescript-eslint/no-explicit-any',
  ],
  [
    'an assertion that nothing is missing',
    'packages/contracts/src/index.ts',
    'export const x = (y: string | null) => y!.length;',
    '@typescript-eslint/no-non-null-assertion',
  ],
  [
    'the clock in the domain',
    'packages/domain/src/index.ts',
    'export const now = () => Date.now();',
    'no-restricted-properties',
  ],
  [
    'chance in the domain',
    'packages/domain/src/index.ts',
    'export const die = () => Math.random();',
    'no-restricted-properties',
  ],
  [
    'a conditional hook',
    'apps/web/src/main.tsx',
    'import { useState } from "react";\nexport function Card({ on }: { on: boolean }) { if (on) { useState(1); } return null; }',
    'react-hooks/rules-of-hooks',
  ],
  ['a file of 301 lines', 'packages/contracts/src/index.ts', `export {};\n${'//\n'.repeat(300)}`, 'max-lines'],
];

/** In a process of its own, because the linter loads its configuration as a module. */
const linter = `
  import { ESLint } from 'eslint';
  const { config, root, planted } = JSON.parse(process.argv[1]);
  const eslint = new ESLint({ cwd: root, overrideConfigFile: config });
  const found = [];
  for (const [, file, text] of planted) {
    const [result] = await eslint.lintText(text, { filePath: file });
    found.push(result.messages.map(({ ruleId, message }) => ruleId ?? message));
  }
  console.log(JSON.stringify(found));
`;

let found;

beforeAll(() => {
  const report = execFileSync(
    process.execPath,
    ['--input-type=module', '--eval', linter, JSON.stringify({ config, root, planted })],
    { cwd: root, encoding: 'utf8' },
  );
  found = JSON.parse(report);
}, 120_000);

test.each(planted.map(([name, , , rule], index) => [name, rule, index]))(
  'the lint stops %s (%s)',
  (_name, rule, index) => {
    expect(found[index]).toContain(rule);
  },
);
