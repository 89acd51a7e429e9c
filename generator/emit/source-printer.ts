/**
 * Modules as text.
 *
 * @module
 */
import { createRequire } from 'node:module'
import type * as morph from 'ts-morph'
import type { EmittedFile, SettledRange } from './emitted-file.js'
import type { SourceModule } from './source-module.js'
import { printStatement } from './statement/index.js'

/** What the first line of every module says. */
const preamble = "// Written by Shapewright from boto3's reference pages; do not edit.\n"

const require = createRequire(import.meta.url)

/**
 * Prints modules. A statement comes from its emitter as text, or as a structure that is written in its final layout here, or else goes through ts-morph and prettier,
 * which take twenty times as long: ts-morph reads every character thrice.
 */
export class SourcePrinter {
  #project: morph.Project | undefined

  /** The text of a finished module, and what of it is in its final layout. */
  print(module: SourceModule): Pick<EmittedFile, 'text' | 'settled'> {
    const settled: SettledRange[] = [{ start: 0, end: preamble.length }]
    const parts = [preamble]
    let length = preamble.length
    const add = (statement: string, isSettled: boolean): void => {
      if (isSettled) settled.push({ start: length + 1, end: length + 1 + statement.length })
      parts.push(`\n${statement}\n`)
      length += statement.length + 2
    }
    const imports = module.printImports()
    if (imports !== '') add(imports, true)
    for (const statement of module.statements) {
      const text = typeof statement === 'string' ? statement : printStatement(statement)
      if (text !== undefined) add(text, true)
      else add(this.#printStructure(statement as morph.StatementStructures), false)
    }
    return { text: parts.join(''), settled }
  }

  /** What ts-morph makes of a statement. */
  #printStructure(statement: morph.StatementStructures): string {
    this.#project ??= openProject()
    return this.#project
      .createSourceFile('module.ts', { statements: [statement] }, { overwrite: true })
      .getFullText()
      .trim()
  }
}

/** Loads ts-morph when it is first needed: that takes longer than emitting a service. */
function openProject(): morph.Project {
  const { IndentationText, Project, QuoteKind } = require('ts-morph') as typeof morph
  return new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces, quoteKind: QuoteKind.Single },
  })
}
