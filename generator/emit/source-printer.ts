/**
 * Modules as text.
 *
 * @module
 */
import { IndentationText, Project, QuoteKind } from 'ts-morph'
import type { EmittedFile, SettledRange } from './emitted-file.js'
import type { SourceModule } from './source-module.js'

/** What the first line of every module says. */
const preamble = "// Written by Shapewright from boto3's reference pages; do not edit.\n"

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

  /** The text of a finished module, and what of it is in its final layout. */
  print(module: SourceModule): Pick<EmittedFile, 'text' | 'settled'> {
    const settled: SettledRange[] = []
    let text = preamble
    const settle = (statement: string): void => {
      text += '\n'
      settled.push({ start: text.length, end: text.length + statement.length })
      text += `${statement}\n`
    }
    const imports = module.printImports()
    if (imports !== '') settle(imports)
    const texts = module.statements.filter((statement) => typeof statement === 'string')
    for (const [index, part] of this.#printStructures(module).entries()) {
      if (part !== '') text += `\n${part}\n`
      const statement = texts[index]
      if (statement !== undefined) settle(statement)
    }
    return { text, settled }
  }

  /** What ts-morph makes of the statements before, between and after those that are text. */
  #printStructures(module: SourceModule): readonly string[] {
    const statements = module.statements.map((statement) =>
      typeof statement === 'string' ? placeholder : { ...statement, leadingTrivia: '\n' },
    )
    const file = this.#project.createSourceFile('module.ts', { statements }, { overwrite: true })
    return file
      .getFullText()
      .split(placeholder)
      .map((part) => part.trim())
  }
}
