/**
 * The layout of code, by prettier: the generator's own formatter is a program, and its layout differs in one rule.
 *
 * @module
 */
import type { Declaration } from './declarations.js'

/** A formatter of TypeScript. */
export type FormatCode = (text: string) => Promise<string>

/** Loads prettier, with what TypeScript needs of it. */
export async function loadFormatter(): Promise<FormatCode> {
  const [{ format }, babel, estree] = await Promise.all([
    import('prettier/standalone'),
    import('prettier/plugins/babel'),
    import('prettier/plugins/estree'),
  ])
  return (text) =>
    format(text, {
      parser: 'babel-ts',
      plugins: [babel.default, estree.default],
      printWidth: 100,
      singleQuote: true,
      semi: false,
    })
}

/** A declaration, laid out. */
export interface FormattedDeclaration extends Declaration {
  /** With two spaces a level, without a line end at its end. */
  readonly formatted: string
}

/** Remembers layouts, those of the last call: after a keystroke, most declarations are the same. */
export class FormattedDeclarations {
  readonly #format: FormatCode
  #known = new Map<string, string>()

  constructor(format: FormatCode) {
    this.#format = format
  }

  /** Lays declarations out. */
  async format(declarations: readonly Declaration[]): Promise<readonly FormattedDeclaration[]> {
    const laidOut = new Map<string, string>()
    const formatted: FormattedDeclaration[] = []
    for (const declaration of declarations) {
      const text = this.#known.get(declaration.text) ?? (await this.#format(declaration.text)).trimEnd()
      laidOut.set(declaration.text, text)
      formatted.push({ ...declaration, formatted: text })
    }
    for (const [source, text] of laidOut) this.#known.set(source, text)
    if (this.#known.size > 2000) this.#known = laidOut
    return formatted
  }
}
