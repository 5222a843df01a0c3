import { builtinModules } from 'node:module';
import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** The pipeline's rooms in the data's order: each may import itself and the rooms to its left. */
const PIPELINE = ['articles', 'text', 'time', 'mentions', 'events', 'build'];

/** A zone: files of `room` must not import from `from`. */
const zone = (room, from, message) => ({
  target: `./src/${room}`,
  from: from.map((name) => `./src/${name}`),
  message,
});

const zones = [
  ...PIPELINE.map((room, place) =>
    zone(
      room,
      PIPELINE.slice(place + 1),
      `The pipeline runs ${PIPELINE.join(' ← ')}: '${room}' must not know a later room.`,
    ),
  ).slice(0, -1),
  ...PIPELINE.slice(0, -1).map((room) =>
    zone(
      room,
      ['timeline', 'embed', 'snapshot', 'app'],
      `'${room}' runs at build time: it shares only the event list's schema with what runs in a browser.`,
    ),
  ),
  zone(
    'build',
    ['app'],
    "'build' runs in Node: it may draw with 'timeline' and 'snapshot', but the app is Vite's to bundle.",
  ),
  zone(
    'event-list',
    [...PIPELINE, 'timeline', 'embed', 'snapshot', 'app'],
    "'event-list' is the contract: everything may import it, it imports no other room.",
  ),
  zone(
    'timeline',
    [...PIPELINE, 'embed', 'snapshot', 'app'],
    "'timeline' draws an event list and knows nothing else: pass what it needs as an argument.",
  ),
  zone('embed', [...PIPELINE, 'app'], "'embed' knows the event list, not the app nor the pipeline."),
  zone('snapshot', [...PIPELINE, 'app'], "'snapshot' knows the event list, not the app nor the pipeline."),
  zone('app', PIPELINE, "'app' knows nothing of the pipeline: it reads the event list."),
];

const nodeOnlyInBuild = {
  regex: `^(node:|(${builtinModules.join('|')})(/|$))`,
  message: "'node:*' only in src/build: elsewhere take what you need as an argument.",
};
const reactOnlyInApp = {
  regex: '^(react|react-dom|zustand|@base-ui)(/|$)',
  message: 'React and the store only in src/app: elsewhere write plain functions.',
};
const noWindow = ['window', 'document', 'location', 'history', 'navigator', 'localStorage'].map((name) => ({
  name,
  message: `'${name}' only in src/app, src/embed and src/snapshot: elsewhere take it as an argument.`,
}));
/** The same through the global object, by whichever of its names. */
const noGlobalObject = ['globalThis', 'self', 'global'].map((name) => ({
  name,
  message: `'${name}' reaches what 'window' does: take what you need as an argument.`,
}));
const restrictedImports = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

export default tseslint.config(
  { ignores: ['dist', 'public', 'node_modules', 'test-results', 'playwright-report'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.json'] })],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'no-console': ['error'], ...restrictedImports(nodeOnlyInBuild, reactOnlyInApp) },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'no-restricted-globals': ['error', ...noWindow, ...noGlobalObject] },
  },
  { files: ['src/{app,embed,snapshot}/**/*.{ts,tsx}'], rules: { 'no-restricted-globals': 'off' } },
  // Node's garbage collector hangs on the global object; the bench counts what is left behind.
  { files: ['src/build/bench/*.ts'], rules: { 'no-restricted-globals': ['error', ...noWindow] } },
  { files: ['src/app/**/*.{ts,tsx}'], rules: restrictedImports(nodeOnlyInBuild) },
  { files: ['src/app/**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended },
  {
    files: ['src/build/**/*.ts'],
    rules: { ...restrictedImports(reactOnlyInApp), 'no-console': 'off' },
  },
  {
    files: ['**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
