/**
 * Modules as text.
 *
 * @module
 */
import { IndentationText, Project, QuoteKind } from 'ts-morph'
import type { SourceModule } from './source-module.js'

/** What the first line of every module says. */
const preamble = "// Written by Shapewright from boto3's reference pages; do not edit.\n\n"

/** Prints modules, one ts-morph source file each: built from one structure, so that nothing is parsed twice. */
export class SourcePrinter {
  readonly #project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces, quoteKind: QuoteKind.Single },
  })

  /** The text of a finished module; not formatted. */
  print(module: SourceModule): string {
    const file = this.#project.createSourceFile('module.ts', module.toStructure(), { overwrite: true })
    return preamble + file.getFullText()
  }
}
