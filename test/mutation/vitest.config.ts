/**
 * The tests that mutants are held against: those of `npm test` that run the generator in their own process, quick ones first.
 *
 * @module
 */
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The environment variable that names the tests to run: globs with commas between them; all unless it is set. */
export const testsVariable = 'SHAPEWRIGHT_MUTATION_TESTS'

/** Tests that start the generator as a process, which a mutant does not reach, and tests that compile packages for longer than they look at the generator. */
const excluded = [
  'test/bench/**',
  'test/boto3/**',
  'test/cli/process.test.ts',
  'test/cli/release.test.ts',
  'test/compile/**',
  'test/conformance/**',
  'test/diff/corpus.test.ts',
  'test/diff/gate.test.ts',
  'test/emit/guard/compile.test.ts',
  'test/emit/published-package.test.ts',
  'test/emit/typecheck.test.ts',
  'test/end-to-end/**',
  'test/fuzz/**',
  'test/guards/differential.test.ts',
  'test/long/**',
  'test/mutation/**',
  'test/package/**',
  'test/sdk/**',
  'test/sync/boto3.test.ts',
  'test/**/kill.test.ts',
  'test/wire/**',
  'output/**',
  'test/**/expected/**',
  '**/node_modules/**',
]

/** Tests that take seconds. They come last: most mutants fail before. */
const slow = [
  'emit/union.test',
  'naming/derived-names.test',
  'read/hostile.test',
  'emit/guard/sample.test',
  'emit/guard/safe-pattern.test',
  'resolve/kept-names.test',
  'sync/site.test',
  'emit/same-files.test',
  'cli/generate.test',
  'resolve/name-stability.test',
  'cli/watch-runs.test',
  'emit/guard/agreement.test',
]

/** Starts slow files last. */
class SlowLast extends BaseSequencer {
  /** @returns the files in the order in which they start */
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rankOf = ({ moduleId }: TestSpecification): number => slow.findIndex((path) => moduleId.includes(`/${path}`))
    return [...(await super.sort(files))].sort((one, other) => rankOf(one) - rankOf(other))
  }
}

export default defineConfig({
  test: {
    include: process.env[testsVariable]?.split(',') ?? ['test/**/*.test.ts'],
    exclude: excluded,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    isolate: false,
    sequence: { sequencer: SlowLast },
  },
})
