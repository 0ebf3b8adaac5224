import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {ignores: ['node_modules/', '.docusaurus*/', 'build/', 'build.next/', 'build.old/', '**/fixtures/']},
  {
    files: ['**/*.{ts,tsx,mts}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/no-non-null-assertion': 'error',
      // Numbers in messages read the same as they are.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // tsc asks for the brackets (noPropertyAccessFromIndexSignature); dots and brackets say different things there.
      '@typescript-eslint/dot-notation': 'off',
      // `a || b` is meant where an empty text or false is as good as nothing.
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
      // `() => doThis()` is short and clear where the caller takes no value.
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
    },
  },
  {
    files: ['src/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.strict],
    plugins: {'react-hooks': reactHooks},
    rules: reactHooks.configs.recommended.rules,
  },
  {
    // Pure logic: no React, no Node.
    files: ['src/lib/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {'no-restricted-imports': ['error', {patterns: ['node:*', 'react', 'react-dom', '@docusaurus/*', '@theme/*']}]},
  },
);
