import figma from '@figma/eslint-plugin-figma-plugins'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  {
    ignores: [
      'build/',
      'node_modules/',
      'coverage/',
      'reports/',
      '.cache/',
      'release/',
      '.stryker-tmp/',
    ],
  },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^(h|Fragment|_)$' },
      ],
    },
  },
  // The launcher is older than `import`.
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['src/figma/**/*.ts', 'src/main.ts'],
    plugins: { '@figma/figma-plugins': figma },
    languageOptions: { parserOptions: { projectService: true } },
    rules: figma.flatConfigs?.recommended?.rules ?? {},
  },
)
