/**
 * The declarations of the language, of platforms and of Node are most of what a small program has: they are parsed once for all programs of a process, and taken as they are.
 *
 * @module
 */
import type ts from 'typescript'

/** By compiler, then by file and what decides how it is parsed. */
const parsed = new WeakMap<typeof ts, Map<string, ts.SourceFile>>()

function isPlatformFile(path: string): boolean {
  return /\/node_modules\/(?:typescript[^/]*\/lib|@types|undici-types)\/.*\.d\.[cm]?ts$/.test(path)
}

/**
 * Lets a host of one program take these files from the programs before it. No program changes what the parser and the binder made; the language service shares files the same way.
 *
 * @param compiler - the module `typescript` of some version, which the host is of
 */
export function sharePlatformFiles(compiler: typeof ts, host: ts.CompilerHost): void {
  const files = parsed.get(compiler) ?? new Map<string, ts.SourceFile>()
  parsed.set(compiler, files)
  const getSourceFile = host.getSourceFile.bind(host)
  host.getSourceFile = (path, options, ...rest) => {
    if (!isPlatformFile(path)) return getSourceFile(path, options, ...rest)
    const { languageVersion, impliedNodeFormat } = typeof options === 'object' ? options : { languageVersion: options }
    const key = `${path} ${languageVersion} ${impliedNodeFormat}`
    const file = files.get(key) ?? getSourceFile(path, options, ...rest)
    if (file) files.set(key, file)
    return file
  }
}

/**
 * Checks a program, but not the platform's files by themselves: where a program adds to them, that is checked where it stands. What emitting finds is not asked for.
 *
 * @returns what the compiler says
 */
export function checkProgram(program: ts.Program): readonly ts.Diagnostic[] {
  const files = program.getSourceFiles().filter(({ fileName }) => !isPlatformFile(fileName))
  const found = files.flatMap((file) => [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
  ])
  return [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics(), ...found]
}
