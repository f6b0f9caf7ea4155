import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: 'test/build.ts',
    include: ['test/**/*.test.{ts,tsx}'],
    testTimeout: 240_000,
    hookTimeout: 120_000,
    // Engines are heavy and the machines small: files run one after another in as many forks as there are cores.
    pool: 'forks',
    maxWorkers: 2,
  },
})
