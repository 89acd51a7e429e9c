/**
 * Writes the text of a pull request: which packages have another version than the last commit's, and what their changelogs say of it.
 *
 *     node describe-release.mjs [file] [left] [--output folder]
 *
 * `left` is the file of `update-services.mjs`: services that stayed as they were come first, with the reason.
 *
 * A changelog says what `shapewright diff` finds between the packages. Between the pages it would tell names as changed that the packages keep.
 *
 * @module
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { listPackages, readArguments, readJson } from './package-folders.mjs'

/** GitHub takes 65,536 characters; some are left for what is added by hand. */
const longest = 64_000

/** So many services that stayed as they were are listed. */
const mostLeft = 20

/**
 * A package that changes.
 *
 * @typedef {object} Entry
 * @property {string} name the npm package
 * @property {string} versions `1.0.0 → 1.1.0`
 * @property {string} text what changed, in Markdown, ending in a line break
 * @property {string} changelog path of its changelog, from the working directory
 */

const {
  output,
  names: [file, leftFile],
} = readArguments()
const behind = leftFile === undefined ? '' : describeLeft(readJson(resolve(leftFile)))
const text = behind + describeRelease(listPackages(output).flatMap(describePackage), longest - behind.length)
if (file === undefined) process.stdout.write(text)
else {
  mkdirSync(dirname(resolve(file)), { recursive: true })
  writeFileSync(file, text)
}

/**
 * @param {import('./package-folders.mjs').PackageFolder} folder
 * @returns {Entry[]} nothing where the last commit has this version
 */
function describePackage({ service, path, manifest: { name, version } }) {
  const former = readCommitted(path)
  if (former === version) return []
  const sections = readFileSync(join(path, 'CHANGELOG.md'), 'utf8')
    .split(/^(?=## )/m)
    .slice(1)
  const end = sections.findIndex((section) => section.startsWith(`## ${former}\n`))
  const added = end === -1 ? sections : sections.slice(0, end)
  // one version's heading is the package's own heading
  const body = added.length > 1 ? added.join('').replace(/^#/gm, '##') : added.join('').replace(/^.*\n+/, '')
  const versions = former === undefined ? `${version}, new` : `${former} → ${version}`
  return [{ name, versions, text: `${body.trimEnd()}\n`, changelog: `${output}/${service}/CHANGELOG.md` }]
}

/**
 * @param {string} path folder of a package
 * @returns {string | undefined} the version that the last commit has
 */
function readCommitted(path) {
  try {
    const manifest = execFileSync('git', ['show', 'HEAD:./package.json'], {
      cwd: path,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return JSON.parse(manifest).version
  } catch {
    return undefined
  }
}

/**
 * Lists the services that stayed as they were. Reasons hold text of pages, so they stand in code.
 *
 * @param {readonly { service: string, step: string, reasons: readonly string[] }[]} services
 * @returns {string} Markdown; empty if there is none
 */
function describeLeft(services) {
  if (services.length === 0) return ''
  const items = services.slice(0, mostLeft).map(({ service, step, reasons }) => {
    const shown = reasons.slice(0, 3).map((reason) => `  - \`${reason.replaceAll('`', "'").slice(0, 300)}\`\n`)
    const more = reasons.length > 3 ? `  - and ${reasons.length - 3} more\n` : ''
    return `- \`${service}\`, at \`${step}\`\n${shown.join('')}${more}`
  })
  const more = services.length > mostLeft ? `- and ${services.length - mostLeft} more\n` : ''
  return `## Stayed as they were\n\n${items.join('')}${more}\n`
}

/**
 * @param {readonly Entry[]} entries
 * @param {number} length the most characters that there may be
 * @returns {string} Markdown
 */
function describeRelease(entries, length) {
  if (entries.length === 0) return 'No package has another version than the last commit has.\n'
  const rows = entries.map(({ name, versions }) => `| \`${name}\` | ${versions} |\n`)
  const head = `| package | version |\n| --- | --- |\n${rows.join('')}`
  const headings = new Map(entries.map((entry) => [entry, `\n## \`${entry.name}\` ${entry.versions}\n\n`]))
  let left = length - head.length - [...headings.values()].join('').length
  // The short ones are told in full; the long ones share what these leave.
  const told = new Map()
  const byLength = [...entries].sort((a, b) => a.text.length - b.text.length)
  for (const [index, entry] of byLength.entries()) {
    const shown = cutText(entry, Math.floor(left / (byLength.length - index)))
    told.set(entry, shown)
    left -= shown.length
  }
  return head + entries.map((entry) => `${headings.get(entry)}${told.get(entry)}`).join('')
}

/**
 * @param {Entry} entry
 * @param {number} length the most that there may be, in UTF-16 code units
 */
function cutText({ text, changelog }, length) {
  if (text.length <= length) return text
  const note = (/** @type {number} */ lines) =>
    `\nCut here, as the text of a pull request has a limit; \`${changelog}\` has ${lines} more lines.\n`
  const end = text.lastIndexOf('\n', length - note(text.length).length - 1) + 1
  const lines = text
    .slice(end)
    .split('\n')
    .filter((line) => line !== '').length
  return text.slice(0, end) + note(lines)
}
