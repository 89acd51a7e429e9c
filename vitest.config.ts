import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'output/**', 'test/**/expected/**'],
    // Colours in what a command prints are asked for by the tests that look at them.
    env: { NO_COLOR: '1', FORCE_COLOR: undefined },
    testTimeout: 30_000,
  },
})
