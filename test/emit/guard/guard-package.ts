/**
 * The package of a model as modules that can be imported: emitted, bundled, evaluated.
 *
 * @module
 */
import { readdirSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, type BuildOptions } from 'esbuild'
import { emitService } from '../../../generator/emit/index.js'
import type { EmitOptions } from '../../../generator/emit/options.js'
import type { ServiceModel } from '../../../generator/model/index.js'

/** Folder of the runtime's sources. */
export const runtimeFolder = resolve(dirname(fileURLToPath(import.meta.url)), '../../../templates/runtime')

/** What a module of guards exports, by name. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type GuardExports = Record<string, any>

/** Emits the modules of a model's package, by path in the source folder; without those of the runtime. */
export function emitModules(model: ServiceModel, options: EmitOptions = {}): Map<string, string> {
  return new Map(
    emitService(model, options)
      .filter(({ path }) => path.startsWith('src/') && !path.startsWith('src/runtime/'))
      .map(({ path, text }) => [path.slice('src/'.length), text]),
  )
}

/** Bundles modules over the runtime's sources. */
export async function bundleModules(
  modules: ReadonlyMap<string, string>,
  entry: string,
  options: BuildOptions = {},
): Promise<string> {
  const result = await build({
    stdin: { contents: entry, resolveDir: '/package', loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    plugins: [
      {
        name: 'package',
        setup({ onLoad, onResolve }) {
          onResolve({ filter: /^\./ }, ({ path, resolveDir }) => ({
            path: join(resolveDir, path).replace(/\.js$/, '.ts'),
            namespace: 'package',
            sideEffects: false,
          }))
          onLoad({ filter: /.*/, namespace: 'package' }, async ({ path }) => {
            const inPackage = path.replace('/package/', '')
            const contents = modules.get(inPackage) ?? (await readRuntime(inPackage))
            return { contents, loader: 'ts', resolveDir: dirname(path) }
          })
        },
      },
    ],
    ...options,
  })
  return result.outputFiles![0]!.text
}

async function readRuntime(path: string): Promise<string> {
  return readFile(join(runtimeFolder, path.replace('runtime/', '')), 'utf8')
}

/**
 * Emits, bundles and imports what the shapes of a model export, for the entry or for each other. The runtime is the one that tests import from
 * `templates/runtime`: its functions take the schemas.
 */
export async function importGuards(model: ServiceModel, options: EmitOptions = {}): Promise<GuardExports> {
  const modules = emitModules(model, options)
  const entry = [...modules.keys()]
    .filter((path) => /^(?:shapes|operations)\//.test(path) || path === 'contracts.ts')
    .map((path) => `export * from './${path.replace(/\.ts$/, '.js')}'`)
  for (const [path, text] of await shareRuntime()) modules.set(path, text)
  return importText(await bundleModules(modules, entry.join('\n')))
}

let sharedRuntime: Promise<ReadonlyMap<string, string>> | undefined

/**
 * Makes modules that stand for those of the runtime, once.
 *
 * @returns text by path: each gives away what the module that tests import exports
 */
function shareRuntime(): Promise<ReadonlyMap<string, string>> {
  sharedRuntime ??= nameRuntime()
  return sharedRuntime
}

async function nameRuntime(): Promise<ReadonlyMap<string, string>> {
  const key = 'runtime of imported guards'
  const runtime = new Map<string, object>()
  Object.assign(globalThis, { [key]: runtime })
  const texts = readdirSync(runtimeFolder).map(async (name) => {
    const module = (await import(/* @vite-ignore */ pathToFileURL(join(runtimeFolder, name)).href)) as object
    runtime.set(name, module)
    return [
      `runtime/${name}`,
      `export const { ${Object.keys(module).join(', ')} } = globalThis['${key}'].get('${name}')`,
    ] as const
  })
  return new Map(await Promise.all(texts))
}

/** Imports a module from its text. */
export async function importText(text: string): Promise<GuardExports> {
  const folder = await mkdtemp(join(tmpdir(), 'guards-'))
  try {
    const file = join(folder, 'index.mjs')
    await writeFile(file, text)
    return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as GuardExports
  } finally {
    await rm(folder, { recursive: true })
  }
}
