/**
 * Packages as npm would install them, looked at through the strict compiler.
 *
 * @module
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { checkProgram, sharePlatformFiles } from '../compile/platform-declarations.js'

/** One package of a list that `release:pack` wrote. */
export interface PackedPackage {
  readonly name: string
  readonly version: string
  /** File in the list's folder. */
  readonly file: string
}

/**
 * Unpacks packages below a `node_modules`, as npm does.
 *
 * @param folder - folder with `packages.json`
 */
export function installPackages(folder: string, modules: string): readonly PackedPackage[] {
  const list = JSON.parse(readFileSync(join(folder, 'packages.json'), 'utf8')) as readonly PackedPackage[]
  for (const { name, file } of list) {
    const target = join(modules, name)
    mkdirSync(target, { recursive: true })
    execFileSync('tar', ['-xzf', join(folder, file), '--strip-components=1', '-C', target])
  }
  return list
}

/** The strictest settings that a user can choose. */
const strictest: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
  types: [],
  lib: ['lib.es2022.d.ts'],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  noEmit: true,
}

/** Names that a module exports; whether each is a value, or a type alone. */
export type ExportedNames = ReadonlyMap<string, 'value' | 'type'>

/**
 * Lists what a package's entry exports.
 *
 * @param path - absolute path of the unpacked package
 */
export function listExports(path: string): ExportedNames {
  const entry = join(path, 'dist/index.d.ts')
  const program = createProgram(entry)
  const checker = program.getTypeChecker()
  const module = checker.getSymbolAtLocation(program.getSourceFile(entry)!)!
  return new Map(
    checker.getExportsOfModule(module).map((symbol): [string, 'value' | 'type'] => {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
      return [symbol.name, target.flags & ts.SymbolFlags.Value ? 'value' : 'type']
    }),
  )
}

/**
 * Compiles a module of a user, and the declarations of all that it imports.
 *
 * @param path - absolute path of the module
 * @returns what the compiler objects to
 */
export function compileModule(path: string): readonly string[] {
  return checkProgram(createProgram(path)).map(
    ({ messageText, file }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
  )
}

function createProgram(path: string): ts.Program {
  const host = ts.createCompilerHost(strictest)
  sharePlatformFiles(ts, host)
  return ts.createProgram([path], strictest, host)
}
