import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { ABILITIES, FOLDERS } from './test/walls/table.ts';

const elements = ['packages/{elements,tools}/**/*.ts'];

/** Names by which a script reaches its globals. */
const GLOBALS = ['globalThis', 'window', 'self'];

const NO_MARKUP = 'text stays text: use Lit templates';

/** Where markup could come from strings. */
const MARKUP = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'parseHTMLUnsafe',
]
  .map((property) => ({ property, message: NO_MARKUP }))
  .concat(['write', 'writeln'].map((property) => ({ object: 'document', property, message: NO_MARKUP })));

/** The walls between folders, as far as they are names of globals; test/walls plants what each must find. */
const walls = Object.entries(FOLDERS).map(([folder, { without }]) => {
  const names = without.flatMap((ability) =>
    ABILITIES[ability].map((name) => ({ name, message: `${folder} has no ${ability}` })),
  );
  return {
    files: [`packages/${folder}/**/*.ts`],
    rules: {
      'no-restricted-globals': ['error', ...names],
      'no-restricted-properties': [
        'error',
        ...MARKUP,
        ...names.flatMap(({ name, message }) =>
          GLOBALS.map((object) => ({ object, property: name, message })),
        ),
        ...(without.includes('network')
          ? [{ property: 'sendBeacon', message: `${folder} has no network` }]
          : []),
        ...(without.includes('storage')
          ? [{ object: 'document', property: 'cookie', message: `${folder} has no storage` }]
          : []),
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'exports have names' },
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['lit/directives/unsafe-*', 'lit/directives/style-map*', 'lit/static-html*'],
              message: NO_MARKUP,
            },
          ],
        },
      ],
    },
  };
});

export default tseslint.config(
  { ignores: ['dist/**', 'coverage/**', 'test-results/**', 'packages/elements/locales/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: ['**/*.{ts,mjs,js}'], extends: [js.configs.recommended, ...tseslint.configs.recommended] },
  {
    files: ['**/*.ts'],
    ignores: ['.storybook/**'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
          ],
        },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // A function may be async because its kind is, whatever this one does.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['**/*.{ts,mjs,js}'],
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      // The compiler knows better what is defined.
      'no-undef': 'off',
    },
  },
  { files: elements, ...lit['flat/recommended'] },
  { files: elements, ...wc['flat/recommended'] },
  { files: elements, plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
  ...walls,
  // Tests take methods away to break things, and hand over what the types forbid.
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-this-alias': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  // chai's `expect(x).to.be.true` is a sentence.
  {
    files: ['test/{device,elements,tools}/**'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
);
