/**
 * Type-checking packages from memory.
 *
 * @module
 */
import ts from 'typescript'
import { checkProgram, sharePlatformFiles } from '../compile/platform-declarations.js'

/** How every package must compile: stricter than its own `tsconfig.json`. */
export const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  types: [],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  declaration: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  isolatedDeclarations: true,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  skipLibCheck: false,
}

/**
 * Compiles files in one program.
 *
 * @param files - text by absolute path
 * @returns what the compiler says, `path(line): message`, lines from 1
 */
export function compileFiles(files: ReadonlyMap<string, string>): string[] {
  const host = ts.createCompilerHost(compilerOptions)
  sharePlatformFiles(ts, host)
  const { fileExists, getSourceFile, readFile } = host
  host.fileExists = (path) => files.has(path) || fileExists(path)
  host.readFile = (path) => files.get(path) ?? readFile(path)
  host.directoryExists = () => true
  host.getSourceFile = (path, options) => {
    const text = files.get(path)
    return text === undefined ? getSourceFile(path, options) : ts.createSourceFile(path, text, options)
  }
  const sameAs = findSameRuntime(files)
  host.resolveModuleNameLiterals = (literals, from, redirect, options, file) =>
    literals.map((literal) => {
      const mode = ts.getModeForUsageLocation(file, literal, options)
      const { resolvedModule } = ts.resolveModuleName(literal.text, from, options, host, undefined, redirect, mode)
      const same = resolvedModule && sameAs.get(resolvedModule.resolvedFileName)
      return { resolvedModule: same === undefined ? resolvedModule : { ...resolvedModule!, resolvedFileName: same } }
    })
  const roots = [...files.keys()].filter((path) => path.endsWith('.ts') && !sameAs.has(path))
  const program = ts.createProgram(roots, compilerOptions, host)
  const diagnostics = ts.sortAndDeduplicateDiagnostics([
    ...checkProgram(program),
    ...program.getDeclarationDiagnostics(),
  ])
  return [...new Set(diagnostics.map(formatDiagnostic))]
}

/**
 * Every package carries the runtime, and it imports nothing but itself: what several packages have alike is compiled once, or most of the time would go into it.
 *
 * @returns paths of modules that another package has, too, with its path
 */
function findSameRuntime(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const first = new Map<string, string>()
  const same = new Map<string, string>()
  for (const [path, text] of files) {
    const module = /\/src\/(runtime\/.*)$/.exec(path)?.[1]
    if (module === undefined) continue
    const key = `${module}\n${text}`
    const known = first.get(key)
    if (known === undefined) first.set(key, path)
    else same.set(path, known)
  }
  return same
}

function formatDiagnostic({ file, messageText, start = 0 }: ts.Diagnostic): string {
  const message = ts.flattenDiagnosticMessageText(messageText, '\n')
  return file ? `${file.fileName}(${file.getLineAndCharacterOfPosition(start).line + 1}): ${message}` : message
}
