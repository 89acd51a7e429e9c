/**
 * Mutants that the compiler refuses.
 *
 * @module
 */
import { dirname } from 'node:path'
import ts from 'typescript'
import type { Mutant } from './draw.js'

/**
 * Makes a check of single mutants. A program is made for each from the one before, and the changed file alone is checked.
 *
 * @param root - absolute path of the project
 * @returns tells whether the compiler refuses the file with a mutant in it
 */
export function openCompiler(root: string): (mutant: Mutant) => boolean {
  const config = ts.getParsedCommandLineOfConfigFile(
    `${root}tsconfig.json`,
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, ' '))
      },
    },
  )!
  const plain = ts.createCompilerHost(config.options)
  const files = new Map<string, ts.SourceFile | undefined>()
  let changed: ts.SourceFile | undefined
  let program: ts.Program | undefined
  const host: ts.CompilerHost = {
    ...plain,
    getCurrentDirectory: () => dirname(`${root}x`),
    getSourceFile: (name, options) => {
      if (name === changed?.fileName) return changed
      if (!files.has(name)) files.set(name, plain.getSourceFile(name, options))
      return files.get(name)
    },
  }
  return ({ fileName, location: { start, end }, replacement }) => {
    const text = plain.readFile(fileName)!
    const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.ES2023)
    const from = source.getPositionOfLineAndCharacter(start.line, start.column)
    const to = source.getPositionOfLineAndCharacter(end.line, end.column)
    const mutated = text.slice(0, from) + replacement + text.slice(to)
    changed = ts.createSourceFile(fileName, mutated, {
      languageVersion: ts.ScriptTarget.ES2023,
      impliedNodeFormat: ts.ModuleKind.ESNext,
    })
    program = ts.createProgram([fileName], config.options, host, program)
    const file = program.getSourceFile(fileName)!
    const unused = [6133, 6192, 6196, 6198]
    const problems = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]
    return problems.some(({ code }) => !unused.includes(code))
  }
}
