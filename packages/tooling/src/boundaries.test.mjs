import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

const require = createRequire(import.meta.url);
const rules = require.resolve('../dependency-rules.cjs');
const cruiser = require.resolve('../../../node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

/** Each file breaks one rule, and is the only one that breaks it. */
const violations = {
  'domain-stands-alone': ['packages/domain/src/alone.ts', `import '@rondo/contracts';`],
  'domain-has-no-dependency': ['packages/domain/src/pure.ts', `import 'node:fs';`],
  'contracts-know-domain': ['packages/contracts/src/knows.ts', `import '@rondo/demo';`],
  'demo-knows-contracts': ['packages/demo/src/knows.ts', `import '../../../apps/api/src/projects/writer.js';`],
  'launch-knows-demo': ['packages/launch/src/knows.mjs', `import '@rondo/domain';`],
  'tooling-knows-nobody': ['packages/tooling/src/knows.mjs', `import '@rondo/domain';`],
  'api-knows-packages': ['apps/api/src/projects/knows.ts', `import '../../../web/src/lib/api.js';`],
  'web-knows-packages': ['apps/web/src/lib/knows.ts', `import '../../../api/src/projects/writer.js';`],
  'launch-is-for-tests': ['apps/api/src/projects/launch.ts', `import '@rondo/launch';`],
  'platform-knows-no-feature': ['apps/api/src/platform/clock.ts', `import '../projects/writer.js';`],
  'realtime-is-a-leaf': ['apps/api/src/projects/live.ts', `import '../realtime/gateway.js';`],
  'sql-stays-in-repositories': ['apps/api/src/projects/sql.ts', `import 'pg';`],
  'features-do-not-meet': ['apps/web/src/features/board/meets.ts', `import '../ring/ring';`],
  'features-do-not-know-the-app': ['apps/web/src/features/board/app.ts', `import '../../app/routes';`],
  'live-knows-no-screen': ['apps/web/src/live/screen.ts', `import '../features/ring/ring';`],
  'ui-and-lib-know-no-product': ['apps/web/src/ui/product.ts', `import '../live/store';`],
  'everything-resolves': ['apps/web/src/lib/lost.ts', `import './nowhere';`],
  'no-cycles': ['apps/web/src/ring/one.ts', `import './two';`],
};

const bystanders = {
  'packages/domain/src/index.ts': '',
  'packages/domain/src/rules.test.ts': `import 'node:fs';`,
  'packages/contracts/src/index.ts': `import '@rondo/domain';`,
  'packages/demo/src/index.ts': `import '@rondo/contracts';`,
  'packages/launch/src/index.ts': '',
  'apps/api/src/app.module.ts': `import './realtime/gateway.js';`,
  'apps/api/src/projects/writer.ts': `import '@rondo/domain';`,
  'apps/api/src/projects/stream.repository.ts': `import 'pg';`,
  'apps/api/src/realtime/gateway.ts': `import '../projects/writer.js';`,
  'apps/web/src/app/routes.ts': `import '../features/ring/ring';`,
  'apps/web/src/features/ring/ring.ts': `import '../../live/store';`,
  'apps/web/src/lib/api.ts': `import '@rondo/contracts';`,
  'apps/web/src/live/store.ts': '',
  'apps/web/src/ring/two.ts': `import './one';`,
};

let tree;

beforeAll(() => {
  tree = realpathSync(mkdtempSync(path.join(tmpdir(), 'rondo-boundaries-')));
  for (const [file, text] of Object.values(violations)) write(file, text);
  for (const [file, text] of Object.entries(bystanders)) write(file, text);
  for (const name of ['domain', 'contracts', 'demo', 'launch']) {
    write(`packages/${name}/package.json`, JSON.stringify(manifest(name)));
    mkdirSync(path.join(tree, 'node_modules/@rondo'), { recursive: true });
    symlinkSync(path.join(tree, 'packages', name), path.join(tree, 'node_modules/@rondo', name));
  }
  write('node_modules/pg/package.json', JSON.stringify({ name: 'pg', version: '1.0.0', main: 'index.js' }));
  write('node_modules/pg/index.js', '');
});

afterAll(() => rmSync(tree, { recursive: true }));

test('every boundary rule bites, and only where it is broken', () => {
  const found = cruise().map(({ rule, from }) => `${rule.name}: ${from}`);
  const planted = Object.entries(violations).map(([name, [file]]) => `${name}: ${file}`);
  expect(new Set(found)).toEqual(new Set(planted));
});

test('no rule is left without a planted violation', () => {
  const names = require(rules).forbidden.map((rule) => rule.name);
  expect(Object.keys(violations).sort()).toEqual(names.sort());
});

const manifest = (name) => ({
  name: `@rondo/${name}`,
  type: 'module',
  exports: { '.': { source: './src/index.ts', default: './dist/index.js' } },
});

function write(file, text) {
  mkdirSync(path.dirname(path.join(tree, file)), { recursive: true });
  writeFileSync(path.join(tree, file), text);
}

function cruise() {
  const options = ['--config', rules, '--output-type', 'json', 'apps', 'packages'];
  const report = execFileSync(process.execPath, [cruiser, ...options], { cwd: tree, encoding: 'utf8' });
  return JSON.parse(report).summary.violations;
}
