import path from 'node:path';
import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { describeDisable } from './src/describe-disable.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const sources = ['**/*.ts', '**/*.tsx'];
const tests = ['**/*.test.ts', '**/*.test.tsx', '**/*.fixture.ts', 'packages/*/testing/**/*.ts', 'test/**/*.ts'];

const ownWords = {
  selector: "JSXOpeningElement[name.name='form']:not(:has(JSXAttribute[name.name='noValidate']))",
  message: 'noValidate: what is wrong is said at the field, in the language of the page.',
};
const unsafeSql = {
  selector: 'MemberExpression[property.name=/^\\$(query|execute)RawUnsafe$/]',
  message: 'Write SQL as a tagged template, so that its values stay values.',
};
const transaction = {
  selector: "CallExpression[callee.property.name='$transaction']",
  message: 'One statement is enough almost everywhere; transactions live in a repository or in platform/database.',
};
const emit = {
  selector: "CallExpression[callee.property.name='emit']",
  message: 'Only realtime speaks to sockets.',
};

/** These find no mistakes, only other ways to say the same. */
const tastes = [
  'no-confusing-void-expression',
  'no-duplicate-type-constituents',
  'no-generated-empty-object-type',
  'no-meaningless-void-operator',
  'no-misused-spread',
  'no-redundant-type-constituents',
  'no-unnecessary-type-arguments',
  'no-unnecessary-type-conversion',
  'no-unnecessary-type-parameters',
  'no-unsafe-class-instance-assignment',
];

const pageGlobals = [
  ...['window', 'document', 'location', 'localStorage', 'indexedDB', 'matchMedia', 'getComputedStyle'],
  ...['requestAnimationFrame', 'PerformanceObserver', 'MutationObserver', 'MessageChannel'],
];

const workerGlobals = [
  'addEventListener',
  'caches',
  'fetch',
  'location',
  'registration',
  'setTimeout',
  'skipWaiting',
  'URL',
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/dist.*/**',
      '**/generated/**',
      '**/node_modules/**',
      '**/fixtures/**',
      '.rondo/**',
      'coverage/**',
    ],
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { rondo: { rules: { 'describe-disable': describeDisable } } },
    rules: { 'rondo/describe-disable': 'error', 'max-lines': ['error', 300] },
  },
  js.configs.recommended,
  { files: ['**/*.{mjs,cjs}'], languageOptions: { globals: nodeGlobals() } },
  {
    // Scripts of the page, and what journeys and benches run inside it.
    files: ['apps/web/public/*.js', 'test/**/*.mjs'],
    languageOptions: { globals: readable(pageGlobals) },
  },
  {
    files: ['apps/web/public/offline.js'],
    languageOptions: { globals: readable(workerGlobals) },
  },
  {
    files: sources,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: root },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      ...Object.fromEntries(tastes.map((rule) => [`@typescript-eslint/${rule}`, 'off'])),
      'no-restricted-syntax': ['error', unsafeSql, transaction],
    },
  },
  {
    files: ['packages/domain/src/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-globals': [
        'error',
        ...['fetch', 'process', 'crypto', 'setTimeout', 'console', 'performance'].map(outsideTheDomain),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The moment arrives as an argument.' },
        { object: 'Math', property: 'random', message: 'Chance arrives as an argument.' },
      ],
    },
  },
  {
    files: ['apps/api/src/**/*.ts'],
    ignores: ['apps/api/src/realtime/**', ...tests],
    rules: { 'no-restricted-syntax': ['error', unsafeSql, transaction, emit] },
  },
  {
    files: ['apps/api/src/platform/database/**/*.ts', 'apps/api/src/**/*.repository.ts'],
    rules: { 'no-restricted-syntax': ['error', unsafeSql, emit] },
  },
  {
    files: ['apps/web/src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    // One dialog, which gives the focus back, and no words but our own at a field.
    files: ['apps/web/src/**/*.tsx'],
    ignores: ['apps/web/src/ui/modal.tsx'],
    rules: {
      'no-restricted-imports': [
        'error',
        { name: '@mantine/core', importNames: ['Modal', 'Drawer'], message: 'The dialog is ui/modal.' },
      ],
      'no-restricted-syntax': ['error', unsafeSql, transaction, ownWords],
    },
  },
  {
    // What comes back over HTTP is of any shape until a test looks at it.
    files: tests,
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  { files: ['*.config.ts'], extends: [tseslint.configs.disableTypeChecked] },
);

function outsideTheDomain(name) {
  return { name, message: 'The domain is pure: no clock, no chance, no world.' };
}

function readable(names) {
  return Object.fromEntries(names.map((name) => [name, 'readonly']));
}

function nodeGlobals() {
  const world = [
    'process',
    'console',
    'fetch',
    'URL',
    'Buffer',
    'WebAssembly',
    'WebSocket',
    'performance',
    'structuredClone',
  ];
  const timers = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate'];
  const commonJs = ['module', 'require'];
  const jest = ['test', 'describe', 'expect', 'beforeAll', 'afterAll', 'beforeEach', 'afterEach'];
  return readable([
    ...world,
    ...timers,
    ...commonJs,
    ...jest,
    'AbortController',
    'AbortSignal',
    'TextDecoder',
    'TextEncoder',
  ]);
}
