/**
 * Publishes those packages of `release:pack` whose version the registry does not have; in a workflow of GitHub with provenance. What it has is left alone, so that a run that failed half-way can be repeated.
 *
 *     node publish-output.mjs [folder] [--dry-run]
 *
 * @module
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fail, findScript, loudly, readJson } from './package-folders.mjs'

const args = process.argv.slice(2)
const dryRun = args.includes('--dry-run')
const [folder = 'packages'] = args.filter((arg) => arg !== '--dry-run')
const listPath = join(resolve(folder), 'packages.json')
if (!existsSync(listPath)) fail(`${folder}/ has no packages.json; run: npm run ${findScript('release:pack')}`)
/** @type {readonly { name: string, version: string, file: string }[]} */
const list = readJson(listPath)
const failed = list.filter((packed) => !publishPackage(packed))
if (failed.length > 0) fail(`Not published: ${failed.map(({ name }) => name).join(', ')}`)

/**
 * @param {{ name: string, version: string, file: string }} packed
 * @returns {boolean} whether the registry has it now
 */
function publishPackage({ name, version, file }) {
  if (isPublished(name, version)) {
    process.stdout.write(`${name} ${version} is on the registry\n`)
    return true
  }
  const flags = [
    // npm gives it to what a workflow publishes, and refuses to publish anything else with it
    ...(process.env.GITHUB_ACTIONS === 'true' ? ['--provenance'] : []),
    '--access',
    'public',
    '--ignore-scripts',
    ...loudly,
    ...(version.includes('-') ? ['--tag', 'next'] : []),
    ...(dryRun ? ['--dry-run'] : []),
  ]
  // a first version is published by hand: npm may ask for a one-time password
  const { status } = spawnSync('npm', ['publish', join(resolve(folder), file), ...flags], { stdio: 'inherit' })
  if (status === 0) process.stdout.write(`${name} ${version} ${dryRun ? 'would be published' : 'is published'}\n`)
  return status === 0
}

/**
 * @param {string} name
 * @param {string} version
 */
function isPublished(name, version) {
  const { status, stdout, stderr } = spawnSync('npm', ['view', `${name}@${version}`, 'version', '--json', ...loudly], {
    encoding: 'utf8',
  })
  if (status === 0) return stdout.trim() !== ''
  if (/\bE404\b/.test(stdout + stderr)) return false
  return fail(`The registry does not say whether it has ${name} ${version}:\n${stderr || stdout}`)
}
