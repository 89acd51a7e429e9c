/**
 * Packs every built package of the output folder as npm publishes it, with a list of what was packed, `packages.json`.
 *
 *     node pack-output.mjs [folder] [--output folder]
 *
 * On GitHub the packages name the repository that they come from: npm gives provenance only to those that do.
 *
 * @module
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, relative, resolve } from 'node:path'
import { fail, findScript, locateEntry, loudly, readArguments, selectPackages } from './package-folders.mjs'

const {
  output,
  names: [folder = 'packages'],
} = readArguments()
const packages = selectPackages(output)
refuseForeign(resolve(folder))
packages.forEach(locateEntry)
const staged = mkdtempSync(join(tmpdir(), 'shapewright-pack-'))
try {
  const target = resolve(folder)
  mkdirSync(target, { recursive: true })
  const files = packPackages(packages.map(stagePackage), target)
  const list = packages.map(({ manifest: { name, version } }, index) => ({ name, version, file: files[index] }))
  writeFileSync(join(target, 'packages.json'), `${JSON.stringify(list, undefined, 2)}\n`)
  for (const { name, version, file } of list) process.stdout.write(`${name} ${version}: ${file}\n`)
} finally {
  rmSync(staged, { recursive: true, force: true })
}

/**
 * Ends the process if a folder holds something that was not packed into it: in a workspace, `packages/` is the team's.
 *
 * @param {string} target absolute path
 */
function refuseForeign(target) {
  const entries = existsSync(target) ? readdirSync(target) : []
  const foreign = entries.find((name) => name !== 'packages.json' && !name.endsWith('.tgz'))
  if (foreign === undefined) return
  fail(
    `${folder}/ holds ${foreign}, which was not packed; name another folder: npm run ${findScript('release:pack')} -- <folder>`,
  )
}

/**
 * Copies a package, so that what is added to it for npm is not added to the output folder.
 *
 * @param {import('./package-folders.mjs').PackageFolder} folder
 * @returns {string} the copy
 */
function stagePackage({ service, path, manifest }) {
  const copy = join(staged, service)
  cpSync(path, copy, { recursive: true, filter: (source) => basename(source) !== 'node_modules' })
  writeFileSync(
    join(copy, 'package.json'),
    `${JSON.stringify({ ...manifest, ...nameRepository(path) }, undefined, 2)}\n`,
  )
  return copy
}

/** @param {string} path folder of the package */
function nameRepository(path) {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = process.env
  if (!server || !name) return {}
  const directory = relative(resolve('.'), path).replaceAll('\\', '/')
  return { repository: { type: 'git', url: `git+${server}/${name}.git`, directory } }
}

/**
 * @param {readonly string[]} folders
 * @param {string} target
 * @returns {readonly string[]} names of the files, in the order of the folders
 */
function packPackages(folders, target) {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', target, ...loudly, ...folders]
  const { status, stdout } = spawnSync('npm', args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) {
    rmSync(staged, { recursive: true, force: true })
    fail(`npm cannot pack the packages of ${output}/`)
  }
  return Object.values(JSON.parse(stdout)).map(({ filename }) => filename)
}
