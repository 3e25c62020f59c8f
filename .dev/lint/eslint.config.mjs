import lit from 'eslint-plugin-lit';
import tseslint from 'typescript-eslint';
import { layerRules } from './layer-rules.ts';

const size = {
  'max-lines': ['error', 300],
  'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
};

const house = {
  ...size,
  eqeqeq: ['error', 'always'],
  'no-console': 'error',
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
  'prefer-const': 'error',
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
};

/** Writes that a page with a strict Content Security Policy blocks. */
const contentSecurityPolicy = [
  {
    selector: 'TemplateElement[value.raw=/\\sstyle=|<style|\\son[a-z]+=|data:/]',
    message: 'a strict Content Security Policy blocks inline styles, handlers and data: addresses',
  },
  {
    selector: 'ImportDeclaration[source.value=/style-map|unsafe-html|unsafe-svg/]',
    message: 'a strict Content Security Policy blocks what this directive writes',
  },
];

/** What the file for a script tag keeps of Lit: see .dev/lit. */
const onlyTemplates = {
  regex: '^lit',
  allowImportNames: ['html', 'render', 'TemplateResult'],
  message: 'the build cuts everything else out of Lit',
};

/** Bindings of boolean attributes, which the build cuts out of Lit; a property does the same. */
const noBooleanAttribute = {
  selector: 'TemplateElement[value.raw=/\\s\\?[\\w-]+=$/]',
  message: 'bind the property instead: the build cuts boolean attributes out of Lit',
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '.data/',
      '**/node_modules/',
      'docs/.vitepress/{cache,pages}/',
      '**/*.d.ts',
    ],
  },
  ...tseslint.configs.recommended,
  { files: ['**/*.{ts,mjs,js}'], rules: house },
  ...layerRules,
  {
    files: ['packages/widget/src/**/*.ts'],
    plugins: { lit },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      'no-restricted-syntax': ['error', ...contentSecurityPolicy, noBooleanAttribute],
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [onlyTemplates] }],
    },
  },
  {
    // types that are added to those of a framework or the DOM
    files: ['packages/widget/src/{frameworks,events}/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
      '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
    },
  },
  {
    files: ['**/test/**/*.ts', '.dev/**', 'vite.config.ts', '**/*.test.ts'],
    rules: {
      'no-console': 'off',
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['packages/{collector,conformance,hailong}/src/cli/**'],
    rules: { 'no-console': 'off' },
  },
);
