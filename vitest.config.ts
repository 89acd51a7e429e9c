import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/longest-first.js'

/** Tests of what develops Shapewright, not of what users get, and long runs: `npm run test:tools`. */
const tools = [
  'test/bench/**/*.test.ts',
  'test/boto3/**/*.test.ts',
  'test/conformance/**/*.test.ts',
  'test/diff/corpus.test.ts',
  'test/end-to-end/kill.test.ts',
  'test/end-to-end/publishing.test.ts',
  'test/end-to-end/release.test.ts',
  'test/fuzz/**/!(fuzz).test.ts',
  'test/guards/differential.test.ts',
  'test/long/**/*.test.ts',
  'test/mutation/**/*.test.ts',
  'test/sdk/**/*.test.ts',
]
const foreign = ['**/node_modules/**', 'output/**', 'test/**/expected/**']

export default defineConfig({
  test: {
    // All processors: unless told, one is left idle, which is half of a machine with two.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // No test file minds what another one has loaded; to load the compilers anew for each takes a fifth of the time.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: 'product', include: ['test/**/*.test.ts'], exclude: [...foreign, ...tools] } },
      { extends: true, test: { name: 'tools', include: tools, exclude: foreign } },
    ],
  },
})
