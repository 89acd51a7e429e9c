/**
 * Which tests are asked about a file.
 *
 * @module
 */

/** By folder, the longest one counts: globs of the tests that hold it. A folder that is not here is held by the tests of its own name. */
const related: Readonly<Record<string, readonly string[]>> = {
  generator: ['test/*.test.ts', 'test/cli/generate.test.ts'],
  'generator/boto3': [
    'test/resolve/golden.test.ts',
    'test/resolve/wire-facts.test.ts',
    'test/emit/waiter-rules.test.ts',
  ],
  'generator/contract': ['test/contract/**/*.test.ts', 'test/release/**/*.test.ts'],
  'generator/emit/guard': ['test/emit/guard/**/*.test.ts', 'test/emit/golden.test.ts', 'test/emit/pages.test.ts'],
  'generator/git': ['test/diff/command.test.ts'],
  'generator/lock': ['test/lock/**/*.test.ts', 'test/write/**/*.test.ts', 'test/sync/recover.test.ts'],
  'generator/messages': ['test/messages/**/*.test.ts', 'test/cli/generate.test.ts', 'test/resolve/golden.test.ts'],
  'generator/pages': ['test/pages/**/*.test.ts', 'test/run/**/*.test.ts', 'test/cli/generate.test.ts'],
  'generator/parse': ['test/parse/**/*.test.ts', 'test/resolve/golden.test.ts'],
  'generator/release': ['test/release/**/*.test.ts', 'test/cli/known-names.test.ts'],
  'generator/run': ['test/run/**/*.test.ts', 'test/generate.test.ts', 'test/cli/*.test.ts'],
  'generator/write': ['test/write/**/*.test.ts', 'test/cli/generate.test.ts'],
  'templates/runtime': ['test/templates/**/*.test.ts', 'test/client/**/*.test.ts', 'test/emit/guard/*.test.ts'],
}

/**
 * Names the group of a file: files of one group are held by the same tests.
 *
 * @param path - relative to the root: `generator/emit/guard/check.ts`
 * @returns the folder that decides: `generator/emit/guard`
 */
export function findGroup(path: string): string {
  const folders = path.split('/').slice(0, -1)
  for (let depth = folders.length; depth > 2; depth--) {
    const folder = folders.slice(0, depth).join('/')
    if (Object.hasOwn(related, folder)) return folder
  }
  return folders.slice(0, 2).join('/')
}

/** Globs of the tests of a group. */
export function listRelatedTests(group: string): readonly string[] {
  return related[group] ?? [`test/${group.split('/')[1]}/**/*.test.ts`]
}
