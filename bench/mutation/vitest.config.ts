import { defineConfig } from 'vitest/config'

/** The tests that speak of rules and of the conductor, without those that build, draw or take seconds. */
export default defineConfig({
  test: {
    include: ['test/rules/**/*.test.ts', 'test/check/**/*.test.ts', 'test/packs/**/*.test.ts'],
  },
})
