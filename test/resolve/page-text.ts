/**
 * Text that is written like boto3 writes it: a break comes before a line, together with that line's indentation.
 *
 * @module
 */

/** A page that is being written. */
export class PageText {
  #text = ''

  /** Adds text where the page stands. */
  write(text: string): this {
    this.#text += text
    return this
  }

  /** Begins a line. @param indent - columns; less than none is none */
  line(indent: number, text = ''): this {
    return this.write(`\n${' '.repeat(Math.max(0, indent))}${text}`)
  }

  /** Begins a line after an empty one. @param indent - columns; less than none is none */
  paragraph(indent: number, text = ''): this {
    return this.write('\n').line(indent, text)
  }

  /** Begins a paragraph whose further lines are indented like the first. @param indent - columns */
  prose(indent: number, text: string): this {
    return this.paragraph(indent, text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(indent)}`))
  }

  toString(): string {
    return this.#text
  }
}
