/**
 * The order of the test files.
 *
 * @module
 */
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The files that take longest, from the root of the project, the longest one first. A file that is not here only starts later. */
const longest: readonly string[] = [
  'test/conformance/conformance.test.ts',
  'test/guards/differential.test.ts',
  'test/end-to-end/release.test.ts',
  'test/cli/release.test.ts',
  'test/package/declarations.test.ts',
  'test/end-to-end/scripts.test.ts',
  'test/package/package.test.ts',
  'test/emit/guard/agreement.test.ts',
  'test/emit/published-package.test.ts',
  'test/cli/watch-runs.test.ts',
  'test/package/bundle.test.ts',
  'test/cli/generate.test.ts',
]

/**
 * Starts long files first, so that no processor is idle at the end. Vitest does so itself, but only on a machine where it ran before.
 */
export class LongestFirst extends BaseSequencer {
  /** @returns the files in the order in which they start; files of one project stay together */
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const rankOf = ({ moduleId }: TestSpecification): number => {
      const rank = longest.findIndex((path) => moduleId.endsWith(`/${path}`))
      return rank < 0 ? longest.length : rank
    }
    const projects = [...new Set(sorted.map(({ project }) => project))]
    return projects.flatMap((project) =>
      sorted.filter((file) => file.project === project).sort((one, other) => rankOf(one) - rankOf(other)),
    )
  }
}
