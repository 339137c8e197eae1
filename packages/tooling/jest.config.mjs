import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Workspace packages resolve to their sources, and an import of `./x.js` finds `x.ts`. */
const project = (displayName, folder) => ({
  displayName,
  rootDir: path.join(root, folder),
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  testMatch: ['<rootDir>/**/*.test.{ts,tsx,mjs}'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/fixtures/'],
  modulePathIgnorePatterns: ['/dist/'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', swc] },
});

const swc = {
  swcrc: false,
  jsc: {
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
    target: 'es2023',
    keepClassNames: true,
  },
  sourceMaps: 'inline',
};

export default {
  rootDir: root,
  projects: [
    project('domain', 'packages/domain'),
    project('contracts', 'packages/contracts'),
    project('demo', 'packages/demo'),
    project('launch', 'packages/launch'),
    project('tooling', 'packages/tooling'),
    project('api', 'apps/api'),
    project('web', 'apps/web'),
    project('feature', 'test/feature'),
    project('convergence', 'test/convergence'),
    project('drills', 'test/drills'),
    project('journeys', 'test/journeys'),
  ],
};
