/**
 * Modules as text.
 *
 * @module
 */
import { IndentationText, Project, QuoteKind } from 'ts-morph'
import type { SourceModule } from './source-module.js'

/** What the first line of every module says. */
const preamble = "// Written by Shapewright from boto3's reference pages; do not edit.\n\n"

/** Holds the place of a statement that is text already. Nothing else that is printed has this character: literals escape it, comments drop it. */
const placeholder = '/*\u0000*/'

/**
 * Prints modules, one ts-morph source file each, built from one structure. What an emitter wrote as text does not take the way through ts-morph, which reads
 * every character thrice: guards are two thirds of a package.
 */
export class SourcePrinter {
  readonly #project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces, quoteKind: QuoteKind.Single },
  })

  /** The text of a finished module; not formatted. */
  print(module: SourceModule): string {
    const { statements } = module.toStructure()
    const texts: string[] = []
    const structures = statements.map((statement) => {
      if (typeof statement !== 'string') return statement
      texts.push(statement)
      return placeholder
    })
    const file = this.#project.createSourceFile('module.ts', { statements: structures }, { overwrite: true })
    const parts = file.getFullText().split(placeholder)
    return preamble + parts.map((part, index) => part + (texts[index] ?? '')).join('')
  }
}
