/**
 * Type-checking packages from memory.
 *
 * @module
 */
import ts from 'typescript'

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
  const { fileExists, getSourceFile, readFile } = host
  host.fileExists = (path) => files.has(path) || fileExists(path)
  host.readFile = (path) => files.get(path) ?? readFile(path)
  host.directoryExists = () => true
  host.getSourceFile = (path, options) => {
    const text = files.get(path)
    return text === undefined ? getSourceFile(path, options) : ts.createSourceFile(path, text, options)
  }
  host.writeFile = () => {}
  const roots = [...files.keys()].filter((path) => path.endsWith('.ts'))
  const program = ts.createProgram(roots, compilerOptions, host)
  const diagnostics = [...ts.getPreEmitDiagnostics(program), ...program.emit().diagnostics]
  return [...new Set(diagnostics.map(formatDiagnostic))]
}

function formatDiagnostic({ file, messageText, start = 0 }: ts.Diagnostic): string {
  const message = ts.flattenDiagnosticMessageText(messageText, '\n')
  return file ? `${file.fileName}(${file.getLineAndCharacterOfPosition(start).line + 1}): ${message}` : message
}
