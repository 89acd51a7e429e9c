import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

export default defineConfig(
  globalIgnores([
    'dist/',
    'docs/.vitepress/dist/',
    'docs/.vitepress/cache/',
    'output/',
    'coverage/',
    'test/**/expected/',
    '**/node_modules/',
  ]),
  {
    files: ['**/*.ts', '**/*.mjs', '**/*.js'],
    extends: [tseslint.configs.recommended],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // The compiler checks these with more knowledge (noUnusedLocals, noUnusedParameters); `_name` marks what is left out on purpose.
      '@typescript-eslint/no-unused-vars': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'no-control-regex': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'prefer-template': 'error',
    },
  },
  {
    files: ['generator/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
    },
  },
  {
    files: ['generator/**', 'templates/**'],
    rules: {
      // An engine takes some 120,000 arguments, and throws beyond. Pages and values may hold more; the check of one member is short.
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.property.name=/^(push|unshift|min|max)$/] > SpreadElement.arguments[argument.type!="ArrayExpression"][argument.name!="check"]',
          message: 'A long list ends in a RangeError here. Add the items in a loop, or reduce them.',
        },
      ],
    },
  },
  { files: ['test/bench/**', '**/bench/**', 'docs/test/**', 'test/docs/**'], rules: { 'no-console': 'off' } },
)
