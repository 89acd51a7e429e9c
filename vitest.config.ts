import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'output/**', 'test/**/expected/**'],
    testTimeout: 30_000,
  },
})
