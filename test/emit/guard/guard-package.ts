/**
 * Guards of a model as a module that can be imported: emitted, bundled, evaluated.
 *
 * @module
 */
import { readdirSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, type BuildOptions } from 'esbuild'
import { createEmitContext, type EmitContext } from '../../../generator/emit/context.js'
import { formsOf } from '../../../generator/emit/form.js'
import { emitGuards } from '../../../generator/emit/guard/index.js'
import { printString } from '../../../generator/emit/literal.js'
import type { EmitOptions } from '../../../generator/emit/options.js'
import { SourceModule } from '../../../generator/emit/source-module.js'
import { SourcePrinter } from '../../../generator/emit/source-printer.js'
import { printMemberType } from '../../../generator/emit/type-expression.js'
import type { ServiceModel, StringShape, StructureShape } from '../../../generator/model/index.js'

/** Folder of the runtime's sources. */
export const runtimeFolder = resolve(dirname(fileURLToPath(import.meta.url)), '../../../templates/runtime')

/** What a module of guards exports, by name. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type GuardExports = Record<string, any>

/** Emits the modules of a model's named shapes, by path: a plain type, and the guards. */
export function emitShapeModules(model: ServiceModel, options: EmitOptions = {}): Map<string, string> {
  const context = createEmitContext(model, options)
  const printer = new SourcePrinter()
  const modules = new Map<string, SourceModule>()
  for (const shape of model.shapes) {
    const path = context.layout.shapes.get(shape.id)
    if (path === undefined || (shape.kind !== 'structure' && shape.kind !== 'string')) continue
    const module = modules.get(path) ?? new SourceModule(path)
    modules.set(path, module)
    module.add(...printTypes(module, context, shape))
    emitGuards(module, shape, context)
  }
  return new Map([...modules].map(([path, module]) => [path, printer.print(module).text]))
}

function printTypes(module: SourceModule, context: EmitContext, shape: StructureShape | StringShape): string[] {
  if (shape.kind === 'string') {
    const values = context.valuesSymbol(shape).name
    const literals = shape.enum!.map(printString)
    return [
      `export type ${shape.id} = ${literals.join(' | ')}`,
      `export const ${values}: readonly [${literals.join(', ')}] = [${literals.join(', ')}]`,
    ]
  }
  return formsOf(shape)
    .map((form) => [form, module.type(context.typeSymbol(shape, form))] as const)
    .filter(([form, name], index) => index === 0 || name !== shape.id || form === 'request')
    .map(([form, name]) => {
      const members = shape.members.map((member) => {
        const optional = form === 'response' || !member.required
        return `${printString(member.name)}${optional ? '?' : ''}: ${printMemberType(module, context, member, form)}`
      })
      return `export interface ${name} { ${members.join('; ')} }`
    })
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
  const { readFile } = await import('node:fs/promises')
  return readFile(join(runtimeFolder, path.replace('runtime/', '')), 'utf8')
}

/** Emits, bundles and imports the guards of a model, over a runtime that all models share. */
export async function importGuards(model: ServiceModel, options: EmitOptions = {}): Promise<GuardExports> {
  const modules = emitShapeModules(model, options)
  const entry = [...modules.keys(), 'runtime/validation.ts'].map(
    (path) => `export * from './${path.replace(/\.ts$/, '.js')}'`,
  )
  for (const [path, text] of await loadRuntime()) modules.set(path, text)
  return importText(await bundleModules(modules, entry.join('\n')))
}

let sharedRuntime: Promise<ReadonlyMap<string, string>> | undefined

/**
 * Bundles and imports the whole runtime, once: it is far more than the guards of most models.
 *
 * @returns modules that stand for those of the runtime, by path
 */
function loadRuntime(): Promise<ReadonlyMap<string, string>> {
  sharedRuntime ??= importRuntime()
  return sharedRuntime
}

async function importRuntime(): Promise<ReadonlyMap<string, string>> {
  const names = readdirSync(runtimeFolder)
  const entry = names.map(
    (name, index) => `export * as module${index} from './runtime/${name.replace(/\.ts$/, '.js')}'`,
  )
  const runtime = await importText(await bundleModules(new Map(), entry.join('\n')))
  const key = 'runtime of imported guards'
  Object.assign(globalThis, { [key]: runtime })
  return new Map(
    names.map((name, index) => {
      const exported = Object.keys(runtime[`module${index}`] as object).join(', ')
      return [`runtime/${name}`, `export const { ${exported} } = globalThis['${key}'].module${index}`]
    }),
  )
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
