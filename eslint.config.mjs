import js from '@eslint/js'
import globals from 'globals'
import lit from 'eslint-plugin-lit'
import vue from 'eslint-plugin-vue'
import wc from 'eslint-plugin-wc'
import ts from 'typescript-eslint'
import { noMarkupFromTemplates, noMarkupFromText } from './tools/lint-markup.mjs'

const historyIsTheShells = [
  {
    object: 'window',
    property: 'history',
    message: 'Only the shell touches the history: use platform.navigation.',
  },
  { object: 'window', property: 'location', message: 'Use platform.navigation.' },
]

export default ts.config(
  {
    ignores: [
      '**/node_modules/**',
      'packages/ui-kit/vue.d.ts',
      '**/dist/**',
      '**/dist-dev/**',
      '**/.toolchain/**',
      '**/.data/**',
      '**/.cache/**',
      '**/coverage/**',
      '**/test-results/**',
      '**/storybook-static/**',
      '**/playwright-report/**',
    ],
  },
  js.configs.recommended,
  ...ts.configs.strict,
  ...vue.configs['flat/recommended'],
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      'no-undef': 'off',
      eqeqeq: ['error', 'smart'],
    },
  },
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      ...noMarkupFromTemplates,
      // What stands in `<noscript>` is text to the parser: `Plain…` components are used there.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^(_|Plain[A-Z])' },
      ],
      'vue/multi-word-component-names': 'off',
      'vue/no-deprecated-slot-attribute': 'off',
      'vue/html-indent': 'off',
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/attributes-order': 'off',
      'vue/no-static-inline-styles': 'error',
    },
  },
  { files: ['packages/ui-kit/**/*.ts'], ...lit.configs['flat/recommended'] },
  { files: ['packages/ui-kit/**/*.ts'], ...wc.configs['flat/recommended'] },
  {
    files: ['{apps/*,packages/{ui-kit,platform,mfe-kit,cli/template}}/src/**/*.{ts,vue}'],
    ignores: ['**/*.{test,stories}.ts', '**/testing/**', '**/stories/**'],
    rules: noMarkupFromText,
  },
  {
    files: ['{apps/*-mfe,packages/cli/template}/src/**/*.{ts,vue}'],
    rules: {
      'no-restricted-globals': ['error', 'history', 'location', 'localStorage', 'sessionStorage', 'fetch'],
      'no-restricted-properties': ['error', ...historyIsTheShells],
    },
  },
  {
    files: ['**/*.mjs', 'tools/**'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
)
