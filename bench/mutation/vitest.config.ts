import { defineConfig } from 'vitest/config'

/** The tests that speak of rules and of the conductor, without those that open engines. */
export default defineConfig({
  test: {
    include: ['test/rules/**/*.test.ts', 'test/check/check.test.ts', 'test/packs/packs.test.ts'],
  },
})
