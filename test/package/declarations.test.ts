/**
 * Bundled declarations say what the modules say. All modules land in one scope, so that a module's own use of the global `Date` stands beside a shape of this name.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'
import { compileProject, compilers } from '../compile/compilers.js'
import { checkProgram, sharePlatformFiles } from '../compile/platform-declarations.js'
import { cases } from '../emit/cases/index.js'
import { writeBuiltPackage } from './built-package.js'
import { makeTemporaryFolder } from './temporary-folder.js'

const compilerOptions: ts.CompilerOptions = {
  ...{ strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, types: [], noEmit: true },
  ...{ target: ts.ScriptTarget.ES2022, lib: ['lib.es2022.d.ts'] },
  ...{ module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
}

const dated = '<{ readonly When?: Date; readonly Bytes?: Uint8Array[] }>'
const paged =
  "<{ readonly Size?: number }, { readonly Keys?: string[]; readonly Sizes?: number[] }, 'Keys' | 'Sizes', string>"

/** Generic functions with conditional types that infer, by name with what is compared of each: the compiler takes each copy for another type until it knows the parameters. */
const deferred: Readonly<Record<string, (type: string) => string>> = {
  encode: (type) => type + dated,
  json: (type) => type + dated,
  paginate: (type) => `Overloads<${type + paged}>`,
}

/** A name that a package exports, as the compiler knows it. */
interface Exported {
  readonly kind: 'class' | 'value' | 'type' | 'generic'
  /** The comments of the name and of its members, tags included. */
  readonly comments: readonly string[]
}

const folder = makeTemporaryFolder()
const pathOf = (name: string, path: string): string => join(folder, name, path)

/** By package, what its modules export and what its bundle does. */
const exportsOf = new Map<string, Readonly<Record<'source' | 'built', ReadonlyMap<string, Exported>>>>()
/** By package, what the compiler says of the comparison. */
const told = new Map<string, readonly string[]>()

beforeAll(async () => {
  const names = Object.keys(cases)
  for (const [name, model] of Object.entries(cases)) await writeBuiltPackage(join(folder, name), model)
  const entries = names.flatMap((name) => [pathOf(name, 'src/index.ts'), pathOf(name, 'dist/index.d.ts')])
  const program = createProgram(entries)
  for (const name of names) {
    const source = listExports(program, pathOf(name, 'src/index.ts'))
    exportsOf.set(name, { source, built: listExports(program, pathOf(name, 'dist/index.d.ts')) })
  }
  const comparisons = names.map((name) => writeComparison(name, exportsOf.get(name)!.source))
  const diagnostics = checkProgram(createProgram([...entries, ...comparisons], program))
  for (const name of names) {
    const own = diagnostics.filter(({ file }) => !file || file.fileName.startsWith(pathOf(name, '')))
    told.set(name, own.map(printDiagnostic))
  }
}, 120_000)

/** Every package carries the same runtime: that of the first one serves all, or most of the time would go into it. */
function createProgram(paths: readonly string[], former?: ts.Program): ts.Program {
  const host = ts.createCompilerHost(compilerOptions)
  sharePlatformFiles(ts, host)
  const modules = ts.createModuleResolutionCache(folder, (path) => path, compilerOptions)
  host.resolveModuleNameLiterals = (literals, from, redirect, options, file) =>
    literals.map((literal) => {
      const mode = ts.getModeForUsageLocation(file, literal, options)
      const found = ts.resolveModuleName(literal.text, from, options, host, modules, redirect, mode)
      const path = found.resolvedModule && findRuntime(found.resolvedModule.resolvedFileName)
      return path === undefined ? found : { resolvedModule: { ...found.resolvedModule!, resolvedFileName: path } }
    })
  return ts.createProgram(paths, compilerOptions, host, former)
}

/** By text, the first module of a runtime that has it. */
const runtimes = new Map<string, string>()

/** @returns the path of a module of the same name and text; undefined for what is not of a runtime */
function findRuntime(path: string): string | undefined {
  const name = /\/src\/(runtime\/.*)$/.exec(path)?.[1]
  if (name === undefined) return undefined
  const key = `${name}\n${readFileSync(path, 'utf8')}`
  const known = runtimes.get(key) ?? path
  runtimes.set(key, known)
  return known
}

function listExports(program: ts.Program, path: string): ReadonlyMap<string, Exported> {
  const checker = program.getTypeChecker()
  const readComment = (symbol: ts.Symbol): string => {
    const tags = symbol.getJsDocTags(checker).map((tag) => `@${tag.name} ${ts.displayPartsToString(tag.text)}`)
    return [symbol.name, ts.displayPartsToString(symbol.getDocumentationComment(checker)), ...tags].join('\n')
  }
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(path)!)!)
  return new Map(
    exported
      .map((symbol): [string, Exported] => {
        const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
        const members = [...(target.members?.values() ?? [])].filter(isPublicMember)
        const comments = [target, ...members].map(readComment)
        // the name of the declaration is the bundle's own affair
        return [
          symbol.name,
          { kind: findKind(target), comments: [comments[0]!.slice(target.name.length), ...comments.slice(1)] },
        ]
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

function isPublicMember({ flags, escapedName }: ts.Symbol): boolean {
  return !(flags & ts.SymbolFlags.TypeParameter) && !String(escapedName).startsWith('__#')
}

function findKind({ flags, declarations = [] }: ts.Symbol): Exported['kind'] {
  const isGeneric = declarations.some((each) => 'typeParameters' in each && each.typeParameters)
  if (flags & ts.SymbolFlags.Function) return 'value'
  if (isGeneric) return 'generic'
  if (flags & ts.SymbolFlags.Class) return 'class'
  return flags & ts.SymbolFlags.Value ? 'value' : 'type'
}

/** Writes a module that compiles if each name has the same type in the modules and in the bundle. */
function writeComparison(name: string, names: ReadonlyMap<string, Exported>, bundle = 'dist/index.js'): string {
  const same = (source: string, built: string): string => `Same<${source}, ${built}>`
  const lines = [...names].flatMap(([key, { kind }], index) => {
    const specify = deferred[key] ?? ((type) => type)
    const [source, built] = [`source.${key}`, `built.${key}`]
    // a generic type is compared by the types that use it; classes with private members are never the same, so that methods are compared by their arguments
    if (kind === 'generic') return []
    const compared =
      kind === 'type'
        ? same(source, built)
        : kind === 'value'
          ? same(specify(`typeof ${source}`), specify(`typeof ${built}`))
          : same(`Public<${source}>`, `Public<${built}>`)
    return [`export const same${index}: ${compared} = true`]
  })
  const path = pathOf(name, 'comparison.ts')
  writeFileSync(
    path,
    `import type * as source from './src/index.js'
import type * as built from './${bundle}'
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
type Overloads<F> = F extends { (...args: infer A): infer R; (...args: infer B): infer S } ? [A, Listed<R>, B, S] : never
type Listed<R> = R extends { items(list: 'Sizes'): AsyncIterable<infer Item> } ? [Omit<R, 'items'>, Item] : never
const listed: Overloads<typeof source.paginate${paged}>[1][1] = 1
type Public<T> = { [Key in keyof T]: T[Key] extends (...args: infer Arguments) => unknown ? Arguments : T[Key] }
export { listed }
${lines.join('\n')}
`,
  )
  return path
}

function printDiagnostic({ messageText, file, start }: ts.Diagnostic): string {
  const line = file?.text.slice(file.text.lastIndexOf('\n', start) + 1).split('\n')[0]
  return `${ts.flattenDiagnosticMessageText(messageText, '\n')}: ${line}`
}

describe.each(Object.keys(cases))('%s', (name) => {
  it('exports the same names with the same comments', () => {
    const { built, source } = exportsOf.get(name)!
    expect(source.size).toBeGreaterThan(10)
    expect(Object.fromEntries(built)).toEqual(Object.fromEntries(source))
  })

  it('gives each name the same type', () => {
    expect(told.get(name)).toEqual([])
  })
})

describe('a consumer of every name', () => {
  beforeAll(() => {
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
    for (const name of Object.keys(cases)) {
      const items = [...exportsOf.get(name)!.source].map(([key, { kind }]) =>
        kind === 'type' || kind === 'generic' ? `type ${key}` : key,
      )
      writeFileSync(join(folder, `${name}.ts`), `export { ${items.join(', ')} } from './${name}/dist/index.js'\n`)
    }
  }, 60_000)

  function writeProject(files: readonly string[]): void {
    const options = {
      ...{ strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, types: [], noEmit: true },
      ...{ target: 'ES2022', lib: ['ES2022'], module: 'NodeNext', moduleResolution: 'NodeNext' },
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files }))
  }

  it.each(compilers)(
    'compiles under %s',
    async (compiler) => {
      writeProject(Object.keys(cases).map((name) => `${name}.ts`))
      expect(await compileProject(compiler, folder)).toBe('')
    },
    60_000,
  )

  it.each(compilers)(
    'would be told by %s of a name that is missing',
    async (compiler) => {
      writeFileSync(join(folder, 'wrong.ts'), "export { type NoSuchShape } from './plain/dist/index.js'\n")
      writeProject(['wrong.ts'])
      expect(await compileProject(compiler, folder)).toContain('NoSuchShape')
    },
    60_000,
  )
})

it('keeps what says that a name is deprecated', () => {
  expect(readFileSync(pathOf('aliases', 'dist/index.d.ts'), 'utf8')).toContain('@deprecated')
})

it('would tell a shape that is taken for a global of its name', () => {
  const declarations = readFileSync(pathOf('names', 'dist/index.d.ts'), 'utf8')
  writeFileSync(pathOf('names', 'mixed.d.ts'), declarations.replace('When?: globalThis.Date;', 'When?: Date$1;'))
  const comparison = writeComparison('names', exportsOf.get('names')!.source, 'mixed.js')
  const told = checkProgram(createProgram([comparison])).map(printDiagnostic)
  expect(told.join('\n')).toContain('source.CallRequest, built.CallRequest')
}, 60_000)
