import figma from '@figma/eslint-plugin-figma-plugins'
import tseslint from 'typescript-eslint'
import { walls } from './eslint.walls.js'

/** Paths made by hand break where a folder's name has a space or Chinese letters, and on Windows. */
const pathsByHand = [
  {
    // A request's URL is read for its path, and is no file: `new URL(…, 'http://…').pathname`.
    selector:
      'MemberExpression[property.name="pathname"]:not([object.arguments.1.value=/^https?:/])',
    message: 'A URL’s pathname is percent-encoded and no path: use fileURLToPath(url).',
  },
  {
    selector: 'ObjectPattern > Property[key.name="pathname"]',
    message: 'A URL’s pathname is percent-encoded and no path: use fileURLToPath(url).',
  },
  {
    selector:
      ':matches(Literal[value=/file:\\u002f\\u002f/], TemplateElement[value.raw=/file:\\u002f\\u002f/])',
    message: 'A path has to be encoded to become a URL: use pathToFileURL(path).',
  },
  {
    selector:
      'BinaryExpression[operator=/^[!=]==?$/] MemberExpression[property.name="url"] > MetaProperty',
    message: 'A module’s URL is not the path it was started by: use isMain() of tools/is-main.ts.',
  },
  {
    selector: 'CallExpression[callee.name=/^(spawn|execFile)(Sync)?$/] > Literal[value=/^np[mx]$/]',
    message: 'Windows cannot start npm like that: use npm() or npmCommand() of tools/npm.ts.',
  },
]

/** Tests wait for facts: how long something takes is the machine's affair. */
const waits = [
  {
    selector:
      ':matches(CallExpression[callee.property.name="waitForTimeout"], NewExpression[callee.name="Promise"] CallExpression[callee.name="setTimeout"][arguments.length=2])',
    message: 'Wait for a fact: expect.poll(), a locator, or the answer to a question asked later.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'The same in every run: use dice(seed) of test/kit/dice.ts.',
  },
]

/**
 * What only types can show: a promise that nobody waits for, a `switch` that a new case slips
 * through, a cast or a `!` that says what is known anyway.
 */
const seenByTypes = {
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/no-redundant-type-constituents': 'error',
  '@typescript-eslint/no-unnecessary-type-assertion': 'error',
  '@typescript-eslint/only-throw-error': ['error', { allowThrowingUnknown: true }],
  '@typescript-eslint/restrict-plus-operands': 'error',
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true },
  ],
}

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
      '**/*.d.css.ts',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: seenByTypes,
  },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^(h|Fragment|_)$' },
      ],
      'no-restricted-syntax': ['error', ...pathsByHand],
    },
  },
  // More ways through than these nobody keeps in mind: make it a table, or two functions. What is
  // longer than a screen has parts that want a name: a hook, a part of the view, a step.
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: { complexity: ['error', 20], 'max-lines-per-function': ['error', { max: 60 }] },
  },
  {
    files: ['test/**/*.{ts,tsx}', 'stand-in/test/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...pathsByHand, ...waits] },
  },
  // Tests throw and reject with what nobody should.
  { files: ['test/**/*.ts'], rules: { '@typescript-eslint/only-throw-error': 'off' } },
  // The launcher is older than `import`.
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['src/figma/**/*.ts', 'src/main.ts'],
    plugins: { '@figma/figma-plugins': figma },
    rules: figma.flatConfigs?.recommended?.rules ?? {},
  },
  ...walls,
)
