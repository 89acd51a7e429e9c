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

/** Generic functions with conditional types that infer: the compiler holds each copy for another type until `T` is known. */
const deferred: ReadonlySet<string> = new Set(['encode', 'json'])

/** A name that a package exports, as the compiler knows it. */
interface Exported {
  readonly kind: 'class' | 'value' | 'type' | 'generic'
  /** The comments of the name and of its members, tags included. */
  readonly comments: readonly string[]
}

const folder = makeTemporaryFolder()
const pathOf = (name: string, path: string): string => join(folder, name, path)

beforeAll(async () => {
  for (const [name, model] of Object.entries(cases)) await writeBuiltPackage(join(folder, name), model)
}, 60_000)

function createProgram(paths: readonly string[]): ts.Program {
  const host = ts.createCompilerHost(compilerOptions)
  sharePlatformFiles(ts, host)
  return ts.createProgram(paths, compilerOptions, host)
}

function listExports(path: string): ReadonlyMap<string, Exported> {
  const program = createProgram([path])
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
    const argument = deferred.has(key) ? '<{ readonly When?: Date; readonly Bytes?: Uint8Array[] }>' : ''
    const [source, built] = [`source.${key}${argument}`, `built.${key}${argument}`]
    // a generic type is compared by the types that use it; classes with private members are never the same, so that methods are compared by their arguments
    if (kind === 'generic') return []
    const compared =
      kind === 'type'
        ? same(source, built)
        : kind === 'value'
          ? same(`typeof ${source}`, `typeof ${built}`)
          : same(`Public<${source}>`, `Public<${built}>`)
    return [`export const same${index}: ${compared} = true`]
  })
  const path = pathOf(name, 'comparison.ts')
  writeFileSync(
    path,
    `import type * as source from './src/index.js'
import type * as built from './${bundle}'
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
type Public<T> = { [Key in keyof T]: T[Key] extends (...args: infer Arguments) => unknown ? Arguments : T[Key] }
${lines.join('\n')}
`,
  )
  return path
}

function checkModule(path: string): readonly string[] {
  return checkProgram(createProgram([path])).map(({ messageText, file, start }) => {
    const line = file?.text.slice(file.text.lastIndexOf('\n', start) + 1).split('\n')[0]
    return `${ts.flattenDiagnosticMessageText(messageText, '\n')}: ${line}`
  })
}

describe.each(Object.keys(cases))('%s', (name) => {
  let names: ReadonlyMap<string, Exported>

  beforeAll(() => {
    names = listExports(pathOf(name, 'src/index.ts'))
  }, 60_000)

  it('exports the same names with the same comments', () => {
    expect(names.size).toBeGreaterThan(10)
    expect(Object.fromEntries(listExports(pathOf(name, 'dist/index.d.ts')))).toEqual(Object.fromEntries(names))
  }, 60_000)

  it('gives each name the same type', () => {
    expect(checkModule(writeComparison(name, names))).toEqual([])
  }, 60_000)
})

describe('a consumer of every name', () => {
  beforeAll(() => {
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
    for (const name of Object.keys(cases)) {
      const items = [...listExports(pathOf(name, 'src/index.ts'))].map(([key, { kind }]) =>
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
  const told = checkModule(writeComparison('names', listExports(pathOf('names', 'src/index.ts')), 'mixed.js'))
  expect(told.join('\n')).toContain('source.CallRequest, built.CallRequest')
}, 60_000)
