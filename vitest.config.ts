import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: 'test/build.ts',
    // Errors on the plugin's console fail the test in which they happen.
    setupFiles: 'stand-in/setup.ts',
    include: ['{test,stand-in}/**/*.test.{ts,tsx}'],
    // Tests wait for what they are about, not for time: how long that may take is told here alone,
    // with a slow machine in mind.
    testTimeout: 480_000,
    hookTimeout: 480_000,
    expect: { poll: { timeout: 120_000 } },
    // Engines are heavy and the machines small: files run one after another in as many forks as
    // there are cores.
    pool: 'forks',
    maxWorkers: 2,
  },
})
