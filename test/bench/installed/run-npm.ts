/**
 * npm.
 *
 * @module
 */
import { spawnSync } from 'node:child_process'

/**
 * Runs npm, without scripts of packages.
 *
 * @returns what it wrote to its standard output
 * @throws if npm fails, with what it said
 */
export function runNpm(args: readonly string[], cwd: string): string {
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const { status, stdout, stderr, error } = spawnSync('npm', [...args, ...options], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(`npm ${args[0]}: ${error?.message ?? stderr}`)
  return stdout
}
