/**
 * Bundles one package: `index.js`, `index.d.ts`, and `index.cjs` with `index.d.cts`, JSON Schema files or maps if its `package.json` speaks of them.
 *
 * @module
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { rolldown } from 'rolldown'
import { BuildError } from './build-error.mjs'
import { joinDeclarations } from './join-declarations.mjs'
import { writeJsonSchemas } from './write-json-schemas.mjs'

export { BuildError }

/** Problems that a message tells. */
const mostProblems = 5

/**
 * Bundles a package. Types are not checked: that is the business of `check-output.mjs`.
 *
 * @param {Pick<import('./package-folders.mjs').PackageFolder, 'path' | 'manifest'>} folder
 * @param {string} target absolute path of the folder to write to; made if it is missing
 * @returns {Promise<void>}
 * @throws {BuildError} if the sources cannot be bundled
 */
export async function buildPackage({ path, manifest }, target) {
  const sources = join(path, 'src')
  if (!existsSync(join(sources, 'index.ts'))) throw new BuildError('src/index.ts is missing; run: npm run generate')
  const choices = { commonJs: namesCommonJs(manifest), sourceMaps: manifest.files?.includes('src') ?? false }
  const parts = [bundleCode(sources, target, choices), writeDeclarations(sources, target, choices)]
  // Both end before anything is said, and the code comes first: what it lacks, the declarations lack, too, and say worse.
  for (const result of await Promise.allSettled(parts)) if (result.status === 'rejected') throw result.reason
  if (manifest.exports?.['./schemas/*'] !== undefined) await writeJsonSchemas(target)
}

/**
 * What to build beside `index.js` and `index.d.ts`.
 *
 * @typedef {object} BuildChoices
 * @property {boolean} commonJs whether `require()` gets files of its own
 * @property {boolean} sourceMaps whether the files have maps
 */

/**
 * @param {import('./package-folders.mjs').Manifest} manifest
 * @returns {boolean} whether its entry has a condition for `require()`
 */
function namesCommonJs({ exports }) {
  const entry = exports?.['.']
  return typeof entry === 'object' && entry !== null && 'require' in entry
}

/**
 * White space goes, and names within functions and of constants that functions use are shortened, which is more than a third of the code of a large service. Names of functions and classes stay: stack traces,
 * profiles and a consumer's bundler show them. A single character that is not ASCII would make engines keep two bytes for each of the others.
 *
 * @type {import('rolldown').MinifyOptions}
 */
const shortened = {
  compress: { keepNames: { function: true, class: true } },
  mangle: { toplevel: true, keepNames: true },
  codegen: { removeWhitespace: true, asciiOnly: true },
}

/**
 * Bundles the code. Pure annotations are the only comments that stay: by them a bundler drops the shapes that a program does not use.
 *
 * @param {string} sources
 * @param {string} target
 * @param {BuildChoices} choices
 */
async function bundleCode(sources, target, { commonJs, sourceMaps }) {
  await withBundle({ input: { index: join(sources, 'index.ts') } }, async (bundle) => {
    const output = {
      dir: target,
      comments: { legal: false, annotation: true, jsdoc: false },
      minify: shortened,
      sourcemap: sourceMaps,
      // the sources are published beside the maps
      sourcemapExcludeSources: true,
      sourcemapPathTransform: (/** @type {string} */ source, /** @type {string} */ map) =>
        describeSource(sources, resolve(dirname(map), source)),
    }
    await bundle.write({ ...output, format: 'es' })
    if (!commonJs) return
    await bundle.write({ ...output, format: 'cjs', entryFileNames: '[name].cjs', exports: 'named', esModule: true })
  })
}

/**
 * Joins the declarations. They name no other module, so that they are the same for `import` and for `require()`.
 *
 * @param {string} sources
 * @param {string} target
 * @param {BuildChoices} choices
 */
async function writeDeclarations(sources, target, { commonJs, sourceMaps }) {
  const joined = joinDeclarations(join(sources, 'index.ts'), sourceMaps)
  mkdirSync(target, { recursive: true })
  const end = sourceMaps ? '//# sourceMappingURL=index.d.ts.map\n' : ''
  for (const name of ['index.d.ts', ...(commonJs ? ['index.d.cts'] : [])])
    writeFileSync(join(target, name), `${joined}${end}`)
  if (!sourceMaps) return
  writeFileSync(
    join(target, 'index.d.ts.map'),
    joined.toMap('index.d.ts', (path) => describeSource(sources, path)),
  )
}

/**
 * Names a source as `dist/`, where the build goes in the end, sees it.
 *
 * @param {string} sources
 * @param {string} path absolute path of a source
 */
function describeSource(sources, path) {
  return `../src/${relative(sources, path).replaceAll(sep, '/')}`
}

/**
 * Hands a bundle to a function, and makes one error of all that goes wrong. Warnings are errors, too: sources that were generated give none.
 *
 * @param {import('rolldown').InputOptions} options
 * @param {(bundle: import('rolldown').RolldownBuild) => Promise<unknown>} write
 */
async function withBundle(options, write) {
  /** @type {string[]} */
  const problems = []
  const bundle = await rolldown({
    ...options,
    platform: 'neutral',
    tsconfig: false,
    checks: { pluginTimings: false },
    experimental: { attachDebugInfo: 'none' },
    onLog: (level, { message }) => void (level === 'warn' && problems.push(message)),
  })
  try {
    await write(bundle)
  } catch (error) {
    for (const item of listProblems(error)) problems.push(item)
  } finally {
    await bundle.close()
  }
  if (problems.length > 0) throw new BuildError(describeProblems(problems))
}

/**
 * @param {unknown} error what rolldown throws: one error, or one that has several
 * @returns {readonly string[]}
 */
function listProblems(error) {
  const { errors = [error] } = /** @type {{ errors?: readonly Error[] }} */ (error)
  return errors.map((each) => (each instanceof Error ? each.message : String(each)))
}

/** @param {readonly string[]} problems */
function describeProblems(problems) {
  const shown = problems.slice(0, mostProblems).map((problem) => stripVTControlCharacters(problem).trimEnd())
  const left = problems.length - shown.length
  return [...shown, ...(left > 0 ? [`${left} more`] : [])].join('\n')
}
