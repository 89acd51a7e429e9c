/**
 * Bundles libraries into the modules of a build that hand them on.
 *
 *     node generator/bundled/bundle.mjs [folder of the build]
 *
 * @module
 */
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { rolldown } from 'rolldown'

/** Text of the MIT licence after its line of copyright, for packages that name the licence and bring no copy. */
const permission = readFileSync(new URL('../../LICENSE', import.meta.url), 'utf8').replace(/^[^]*?(?=Permission )/, '')

/** Libraries that users have anyway stay outside. */
const external = Object.keys(readManifest('.').dependencies)
const folder = resolve(process.argv[2] ?? 'dist', 'bundled')
/** @type {Map<string, string>} Folders of packages, by name and version. */
const packages = new Map()
await bundleModule('restructured.cjs', 'cjs')
await bundleModule('markdown.js', 'esm')
const licences = [...packages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, path]) => describeLicence(name, path))
writeFileSync(join(folder, 'LICENSES.md'), `# Licences of bundled libraries\n\n${licences.join('\n')}`)

/**
 * @param {string} file
 * @param {'cjs' | 'esm'} format
 */
async function bundleModule(file, format) {
  const path = join(folder, file)
  const bundle = await rolldown({ input: path, platform: 'node', external, logLevel: 'warn' })
  const {
    output: [chunk, ...rest],
  } = await bundle.generate({ format, minify: true, codeSplitting: false })
  await bundle.close()
  if (rest.length > 0) throw new Error(`${file} is bundled into more than one file`)
  const foreign = [...chunk.imports, ...chunk.dynamicImports].filter(
    (name) => !name.startsWith('node:') && !external.includes(name),
  )
  if (foreign.length > 0) throw new Error(`${file} still imports ${foreign.join(', ')}`)
  for (const id of chunk.moduleIds) notePackage(id)
  writeFileSync(path, chunk.code)
  // it is of the module before
  rmSync(`${path}.map`, { force: true })
}

/** @param {string} id path of a module */
function notePackage(id) {
  const match = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)
  if (!match) return
  const { name, version } = readManifest(match[0])
  packages.set(`${name} ${version}`, match[0])
}

/**
 * @param {string} name
 * @param {string} path
 */
function describeLicence(name, path) {
  const file = readdirSync(path).find((entry) => /^licen[cs]e(?:[.-]|$)/i.test(entry))
  const { author, license } = readManifest(path)
  if (file === undefined && (license?.type ?? license) !== 'MIT') throw new Error(`${name} has no licence`)
  const holder = typeof author === 'string' ? author : author?.name
  const text = file === undefined ? `Copyright (c) ${holder}\n\n${permission}` : readFileSync(join(path, file), 'utf8')
  return `## ${name}\n\n${text.trim()}\n`
}

/** @param {string} path */
function readManifest(path) {
  const file = join(path, 'package.json')
  if (!existsSync(file)) throw new Error(`${path} is no package`)
  return JSON.parse(readFileSync(file, 'utf8'))
}
