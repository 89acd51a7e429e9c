import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'output/**', 'test/**/expected/**'],
    // All processors: unless told, one is left idle, which is half of a machine with two.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // No test file minds what another one has loaded; to load the compilers anew for each takes a fifth of the time.
    isolate: false,
  },
})
