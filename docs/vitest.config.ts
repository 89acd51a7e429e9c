import { defineConfig } from 'vitest/config'

/** Tests of the built site in Chromium: `npm run docs:test`. */
export default defineConfig({
  test: {
    include: ['docs/test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    expect: { poll: { timeout: 20_000 } },
  },
})
