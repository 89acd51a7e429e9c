/**
 * Bundled code: what a consumer's bundler makes of it, CommonJS, maps, and sources that cannot be bundled.
 */
import { build } from 'esbuild'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createRequire, SourceMap, type SourceMapping, type SourceMapPayload } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { publint } from 'publint'
import { rolldown } from 'rolldown'
import { beforeAll, describe, expect, it } from 'vitest'
import { BuildError, buildPackage } from '../../templates/workflows/scripts/build-package.mjs'
import plain from '../emit/cases/plain.js'
import names from '../emit/cases/names.js'
import { readManifest, writeBuiltPackage } from './built-package.js'
import { makeTemporaryFolder } from './temporary-folder.js'

const folder = makeTemporaryFolder()
const jobs = join(folder, 'jobs')

beforeAll(() => writeBuiltPackage(jobs, plain), 60_000)

/** Bundlers of consumers: each gives the minified code of a program. */
const bundlers = {
  async esbuild(entry: string): Promise<string> {
    const result = await build({
      ...{ entryPoints: [entry], bundle: true, minify: true, format: 'esm', write: false, logLevel: 'error' },
    })
    return result.outputFiles[0]!.text
  },
  async rolldown(entry: string): Promise<string> {
    const bundle = await rolldown({ input: entry, tsconfig: false, logLevel: 'silent' })
    const { output } = await bundle.generate({ format: 'es', minify: true })
    await bundle.close()
    return output[0].code
  },
}

function writeProgram(name: string, text: string): string {
  const path = join(folder, `${name}.js`)
  writeFileSync(path, text)
  return path
}

describe.each(Object.entries(bundlers))('%s', (bundler, bundle) => {
  it.each(['isCreateJobRequest', 'CreateJobRequestSchema', 'pingOperation', 'decode', 'JobsClient'])(
    'takes of the package as little as of its modules for %s',
    async (name) => {
      const entries = ['src/index.ts', 'dist/index.js'].map((path, index) =>
        writeProgram(`${bundler}-${name}-${index}`, `export { ${name} } from './jobs/${path}'`),
      )
      const [modules, bundled] = await Promise.all(entries.map(bundle))
      expect(bundled!.length).toBeGreaterThan(50)
      expect(bundled!.length).toBeLessThanOrEqual(modules!.length * 1.03 + 50)
    },
  )

  it('takes nothing for the import alone, even if nothing says that the package has no side effects', async () => {
    const copy = join(folder, `${bundler}-copy.js`)
    writeFileSync(copy, readFileSync(join(jobs, 'dist/index.js')))
    // what is left looks names of the platform up, which no annotation covers
    expect((await bundle(writeProgram(`${bundler}-import`, `import './${bundler}-copy.js'`))).length).toBeLessThan(120)
  })
})

it('has no comments but pure annotations in code', () => {
  const code = readFileSync(join(jobs, 'dist/index.js'), 'utf8')
  expect(code).toContain('/* @__PURE__ */')
  expect(code.replaceAll('/* @__PURE__ */', '').replaceAll('/* @__NO_SIDE_EFFECTS__ */', '')).not.toMatch(
    /\/\*|^\s*\/\//m,
  )
})

it('is plain ASCII, because engines keep two bytes for each character otherwise', () => {
  expect(readFileSync(join(jobs, 'src/runtime/path.ts'), 'utf8')).toContain('\u2026')
  const code = readFileSync(join(jobs, 'dist/index.js'))
  expect(code.includes('\\u2026')).toBe(true)
  expect(code.every((byte) => byte < 0x80)).toBe(true)
})

it('shortens names of constants, and keeps those of functions and classes', async () => {
  const path = join(jobs, 'dist/index.js')
  expect(readFileSync(path, 'utf8')).not.toMatch(/\bconst \w*Schema=/)
  const exported = Object.entries((await import(pathToFileURL(path).href)) as Record<string, unknown>)
  const functions = exported.filter((entry): entry is [string, () => void] => typeof entry[1] === 'function')
  expect(functions.length).toBeGreaterThan(20)
  expect(functions.map(([, { name }]) => name)).toEqual(functions.map(([key]) => key))
})

it('has two files unless more is chosen', () => {
  expect(readdirSync(join(jobs, 'dist')).sort()).toEqual(['index.d.ts', 'index.js'])
})

it('keeps a global apart from what a shape of its name brings', async () => {
  const path = join(folder, 'names')
  await writeBuiltPackage(path, names)
  const { isCallRequest } = (await import(pathToFileURL(join(path, 'dist/index.js')).href)) as {
    isCallRequest(value: unknown): boolean
  }
  const value = { ['__proto__']: 'own', When: new Date(0), Date: { Text: 'a' }, Map: { a: { Text: 'a' } } }
  expect(isCallRequest(value)).toBe(true)
  expect(isCallRequest({ ...value, When: { Text: 'a' } })).toBe(false)
  expect(isCallRequest({ ...value, Date: { Text: 7 } })).toBe(false)
})

describe('with CommonJS and maps', () => {
  const path = join(folder, 'both')
  const dist = join(path, 'dist')
  beforeAll(() => writeBuiltPackage(path, plain, { formats: ['esm', 'cjs'], sourceMaps: true }), 60_000)

  it('answers `require()`', async () => {
    const required = createRequire(join(path, 'program.js'))(join(dist, 'index.cjs')) as Record<string, unknown>
    const imported = (await import(pathToFileURL(join(dist, 'index.js')).href)) as Record<string, unknown>
    expect(Object.keys(required).sort()).toEqual(Object.keys(imported).sort())
    const [isCreateJobRequest] = [required['isCreateJobRequest']] as [(value: unknown) => boolean]
    expect([isCreateJobRequest({ Job: { Name: 'a' } }), isCreateJobRequest({})]).toEqual([true, false])
  })

  it('pleases publint and Are the types wrong, for every way to import', async () => {
    const { messages } = await publint({ pkgDir: path, strict: true, level: 'suggestion' })
    expect(messages).toEqual([])
    execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], { cwd: path })
    const attw = resolve('node_modules/@arethetypeswrong/cli/dist/index.js')
    const args = [attw, '--profile', 'strict', '--format', 'json', join(folder, 'shapewright-jobs-1.0.0.tgz')]
    const report = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as { analysis: object }
    expect(report.analysis).toMatchObject({ problems: [] })
  }, 60_000)

  it('has the same declarations for both', () => {
    expect(readFileSync(join(dist, 'index.d.cts'), 'utf8')).toBe(readFileSync(join(dist, 'index.d.ts'), 'utf8'))
  })

  it.each(['index.js', 'index.cjs', 'index.d.ts'])('has a map of %s to sources that are published', (file) => {
    const map = JSON.parse(readFileSync(join(dist, `${file}.map`), 'utf8')) as {
      sources: readonly string[]
      sourcesContent?: readonly (string | null)[]
    }
    expect(map.sources).toContain('../src/client.ts')
    for (const source of map.sources) expect(existsSync(join(dist, source)), source).toBe(true)
    expect((map.sourcesContent ?? []).filter((text) => text !== null)).toEqual([])
    expect(readManifest(path).files).toContain('src')
  })

  it('leads from every declaration to its source', () => {
    const map = new SourceMap(JSON.parse(readFileSync(join(dist, 'index.d.ts.map'), 'utf8')) as SourceMapPayload)
    const lines = readFileSync(join(dist, 'index.d.ts'), 'utf8').split('\n')
    expect(lines.at(-2)).toBe('//# sourceMappingURL=index.d.ts.map')
    const declared = lines.flatMap((text, line) => {
      const [start, name] = /^(?:export )?(?:declare )?(?:interface|type|const|function|class) (\w+)/.exec(text) ?? []
      return start === undefined ? [] : [{ name: name!, line, column: start.length - name!.length }]
    })
    expect(declared.length).toBeGreaterThan(100)
    for (const { name, line, column } of declared) {
      const entry = map.findEntry(line, column) as SourceMapping
      const source = readFileSync(join(dist, entry.originalSource), 'utf8').split('\n')[entry.originalLine]!
      expect(source.slice(entry.originalColumn).startsWith(name), `${name}: ${source}`).toBe(true)
    }
  })

  it('has the same maps wherever it is built', async () => {
    const target = join(folder, 'staged/new')
    await buildPackage({ path, manifest: readManifest(path) }, target)
    for (const name of readdirSync(dist))
      expect(readFileSync(join(target, name), 'utf8'), name).toBe(readFileSync(join(dist, name), 'utf8'))
  })
})

describe('sources that cannot be bundled', () => {
  const manifest = { name: '@demo/broken', version: '1.0.0' }

  it.each([
    ['miss a module', { 'index.ts': "export { a } from './a.js'\n" }, /Could not resolve '\.\/a\.js'/],
    [
      'miss a name',
      { 'index.ts': "export { b } from './a.js'\n", 'a.ts': 'export const a: 1 = 1\n' },
      /"b" is not exported/,
    ],
    ['are no TypeScript', { 'index.ts': 'export const = 1\n' }, /index\.ts:1/],
    ['import another package', { 'index.ts': "export { join } from 'node:path'\n" }, /node:path/],
    ['leave a type to be inferred', { 'index.ts': 'export const a = Math.random()\n' }, /isolatedDeclarations/],
    ['are none', {}, /^src\/index\.ts is missing; run: npm run generate$/],
  ])('are told: they %s', async (reason, files, expected) => {
    const path = join(folder, reason.replaceAll(' ', '-'))
    mkdirSync(join(path, 'src'), { recursive: true })
    for (const [name, text] of Object.entries(files)) writeFileSync(join(path, 'src', name), text)
    const error = await buildPackage({ path, manifest }, join(path, 'dist')).then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    expect(error).toBeInstanceOf(BuildError)
    expect((error as BuildError).message).toMatch(expected)
    expect((error as BuildError).message).not.toMatch(/^\s+at /m)
  })
})
