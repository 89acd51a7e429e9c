import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'output/**', 'test/**/expected/**'],
    // All processors: unless told, one is left idle, which is half of a machine with two.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Tests keep nothing for the next file; loading the compilers anew for each file would take a quarter of the time.
    isolate: false,
  },
})
