/** An allow-list: a new package starts with no rights. */
const mayUse = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: '^(apps|packages|test)/', pathNot: [from, ...allowed] },
});

const tests = '\\.(test|fixture)\\.tsx?$|^packages/[^/]+/testing/';
const production = (name, from, to) => ({ name, severity: 'error', from: { ...from, pathNot: tests }, to });

module.exports = {
  forbidden: [
    mayUse('domain-stands-alone', '^packages/domain/', []),
    mayUse('contracts-know-domain', '^packages/contracts/', ['^packages/domain/']),
    mayUse('demo-knows-contracts', '^packages/demo/', ['^packages/(domain|contracts)/']),
    mayUse('launch-knows-demo', '^packages/launch/', ['^packages/demo/']),
    mayUse('tooling-knows-nobody', '^packages/tooling/', []),
    mayUse('api-knows-packages', '^apps/api/', ['^packages/(domain|contracts|demo|launch)/']),
    mayUse('web-knows-packages', '^apps/web/', ['^packages/(domain|contracts|demo)/']),
    production(
      'domain-has-no-dependency',
      { path: '^packages/domain/' },
      { dependencyTypes: ['npm', 'npm-dev', 'core'] },
    ),
    production('launch-is-for-tests', { path: '^apps/' }, { path: '^packages/launch/' }),
    {
      name: 'platform-knows-no-feature',
      severity: 'error',
      from: { path: '^apps/api/src/platform/', pathNot: tests },
      to: { path: '^apps/api/src/', pathNot: '^apps/api/src/platform/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'realtime-is-a-leaf', // it implements a port that projects own; only the table of contents names it
      severity: 'error',
      from: {
        path: '^apps/api/src/',
        pathNot: ['^apps/api/src/realtime/', '^apps/api/src/(app|app\\.module|main)\\.ts$', tests],
      },
      to: { path: '^apps/api/src/realtime/' },
    },
    {
      name: 'sql-stays-in-repositories', // a type alone asks the database nothing
      severity: 'error',
      from: { path: '^apps/', pathNot: ['\\.repository\\.ts$', '^apps/api/src/platform/database/', tests] },
      to: {
        path: ['^apps/api/src/platform/database/generated/', 'node_modules/(@prisma/[^/]+|pg)/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'features-do-not-meet', // the captured folder covers every feature, also tomorrow's
      severity: 'error',
      from: { path: '^apps/web/src/features/([^/]+)/' },
      to: { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
    },
    {
      name: 'features-do-not-know-the-app',
      severity: 'error',
      from: { path: '^apps/web/src/(features|live|ui|lib)/' },
      to: { path: '^apps/web/src/(app/|main\\.tsx$)' },
    },
    {
      name: 'live-knows-no-screen',
      severity: 'error',
      from: { path: '^apps/web/src/(live|ui|lib)/' },
      to: { path: '^apps/web/src/features/' },
    },
    {
      name: 'ui-and-lib-know-no-product',
      severity: 'error',
      from: { path: '^apps/web/src/(ui|lib)/' },
      to: { path: '^apps/web/src/live/' },
    },
    { name: 'everything-resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'no-cycles', severity: 'error', from: { pathNot: '/generated/' }, to: { circular: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    exclude: { path: '/(dist|dist\\.\\d+)/' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      // Without these two, an import by workspace name resolves to nothing known, matches no rule and passes.
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
