/**
 * Gets the pages, writes the packages and checks them, by the project's scripts `sync`, `generate` and `check`. A service that cannot be brought up to date stays as it was and is written down; the run goes on.
 *
 *     node update-services.mjs [file]
 *
 * It fails if nobody could be served: the commands do not understand their arguments, no service could be synced, the run of `generate` is blocked, or a package is stale afterwards.
 *
 * @module
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fail, findScript, readArguments } from './package-folders.mjs'

/**
 * A service that stayed as it was.
 *
 * @typedef {{ readonly service: string, readonly step: string, readonly reasons: readonly string[] }} Left
 *
 * What the commands print with `--json`, as far as it is read here.
 *
 * @typedef {{ path: string, rule: string, severity: string, found: string }} Message
 * @typedef {{ exitCode: number, input: string, services: readonly { service: string, failed?: true }[], messages: readonly Message[], left?: readonly string[], blocked?: boolean, stale?: boolean, refused?: boolean }} Document
 */

const {
  names: [file],
} = readArguments()
/** @type {Left[]} */
const left = []

const synced = runCommand('sync')
const failed = synced.services.filter((service) => service.failed).map(({ service }) => service)
if (synced.exitCode > 1 || (synced.exitCode > 0 && failed.length === synced.services.length)) {
  fail('No service could be synced.')
}
noteLeft('sync', failed, synced)

const generated = runCommand('generate')
if (generated.exitCode > 1 || generated.blocked) fail('No package could be written.')
noteLeft('generate', generated.left ?? [], generated)

const checked = runCommand('check')
if (checked.exitCode > 1 || checked.blocked || checked.stale || checked.refused) fail('The check has failed.')

if (file !== undefined) {
  mkdirSync(dirname(resolve(file)), { recursive: true })
  writeFileSync(file, `${JSON.stringify(left, undefined, 2)}\n`)
}

/**
 * Runs a script of the project with `--json`, and prints its errors.
 *
 * @param {string} name
 * @returns {Document}
 */
function runCommand(name) {
  const script = findScript(name)
  const { stdout, status } = spawnSync('npm', ['run', '--silent', script, '--', '--json'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  })
  /** @type {Document} */
  let document
  try {
    document = JSON.parse(stdout)
  } catch {
    return fail(`\`npm run ${script}\` ended with ${status} and printed no document.`)
  }
  for (const message of document.messages.filter(isError)) process.stdout.write(`${describeMessage(message)}\n`)
  return document
}

/**
 * @param {string} step
 * @param {readonly string[]} services
 * @param {Document} document
 */
function noteLeft(step, services, { input, messages }) {
  for (const service of services) {
    const reasons = messages.filter((message) => isError(message) && isAbout(message, input, service))
    left.push({ service, step, reasons: reasons.map(describeMessage) })
    process.stdout.write(`${service} stayed as it was (${step})\n`)
    if (process.env.GITHUB_ACTIONS) process.stdout.write(`::warning::${service} stayed as it was (${step})\n`)
  }
}

/** @param {Message} message */
function isError({ severity }) {
  return severity === 'error'
}

/**
 * @param {Message} message
 * @param {string} input
 * @param {string} service
 */
function isAbout({ path }, input, service) {
  const below = path.startsWith(`${input}/`) ? path.slice(input.length + 1) : path
  return below === service || below === `${service}.rst` || below.startsWith(`${service}/`)
}

/**
 * @param {Message} message
 * @returns {string} one line
 */
function describeMessage({ path, rule, found }) {
  return `${path}: ${rule}: ${found}`.replaceAll(/\s+/g, ' ')
}
