import { defineConfig } from 'vitest/config'

/**
 * Where the tests live that run what is built: only for these is anything built. What ends with `/`
 * is a folder. All other tests work on the sources alone, in a second.
 */
export const built = [
  'stand-in/',
  'test/cli/',
  'test/e2e/',
  'test/figma/door/',
  'test/figma/kit/',
  'test/figma/own-changes.test.ts',
  'test/figma/sheet/',
  'test/figma/storage/plugin-data.test.ts',
  'test/figma/undo/',
  'test/hands/',
  'test/library/',
  'test/abuse/plugin-runs.test.ts',
  'test/abuse/wall.test.ts',
  'test/examples/',
  'test/release.test.ts',
  'test/tools/ascii.test.ts',
  'test/tools/listing.test.ts',
]
const testsIn = (place: string) => (place.endsWith('/') ? `${place}**/*.test.{ts,tsx}` : place)

export default defineConfig({
  test: {
    // Errors on the plugin's console fail the test in which they happen.
    setupFiles: 'stand-in/setup.ts',
    // Tests wait for what they are about, not for time: how long that may take is told here alone,
    // with a slow machine in mind.
    testTimeout: 480_000,
    hookTimeout: 480_000,
    expect: { poll: { timeout: 120_000 } },
    // Engines are heavy and the machines small: files run one after another in as many forks as
    // there are cores.
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: [testsIn('test/')], exclude: built.map(testsIn) },
      },
      {
        extends: true,
        test: { name: 'built', include: built.map(testsIn), globalSetup: 'test/build.ts' },
      },
    ],
  },
})
