import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '../src');
const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.ts'));
const text = (file) => readFileSync(path.join(folder, file), 'utf8');
const found = (pattern, kept) =>
  new Set(files.filter(kept).flatMap((file) => [...text(file).matchAll(pattern)].map(([, rule]) => rule)));
const isTest = (file) => file.endsWith('.test.ts');

const page = readFileSync(path.join(folder, '../RULES.md'), 'utf8');
const rules = [...page.matchAll(/^- \*\*([A-Z]+-\d+)\*\*/gm)].map(([, rule]) => rule);

test('every rule of RULES.md has a test whose name begins with it', () => {
  const tested = found(/\btest(?:\.each\(.*\))?\(\s*['"`]([A-Z]+-\d+):/g, isTest);
  expect(rules.filter((rule) => !tested.has(rule))).toEqual([]);
});

test('every rule that the code or a test names stands in RULES.md', () => {
  const named = found(/\b([A-Z]{3,8}-\d+)\b/g, () => true);
  expect([...named].filter((rule) => !rules.includes(rule))).toEqual([]);
});

test('no rule stands twice', () => {
  expect(rules).toHaveLength(new Set(rules).size);
});
