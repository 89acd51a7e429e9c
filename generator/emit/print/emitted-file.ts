/**
 * What the stage gives.
 *
 * @module
 */

/** A file of the package. */
export interface EmittedFile {
  /** Path in the package, with `/`. */
  readonly path: string
  /** The whole text. A formatter lays it out. */
  readonly text: string
  /** True if the text is in its final layout: the templates are kept in the layout of all sources. */
  readonly isLaidOut?: true
  /** What the file was made from, if that is known. */
  readonly inputs?: FileInputs
  /** True if the inputs are those of an earlier run: the text is made on demand, and has not changed. */
  readonly isSame?: true
}

/** What a file was made from. */
export interface FileInputs {
  /** The questions that its emitters asked of the package, each once. */
  readonly asked: readonly string[]
  /** Hash of the answers. */
  readonly hash: string
}

/** By path in the package: what files were made from in an earlier run. */
export type FormerInputs = ReadonlyMap<string, FileInputs>

/** A file that an earlier run wrote from the same. */
export class SameFile implements EmittedFile {
  readonly isSame = true
  readonly #print: () => string
  #text: string | undefined

  constructor(
    readonly path: string,
    readonly inputs: FileInputs,
    print: () => string,
  ) {
    this.#print = print
  }

  get text(): string {
    return (this.#text ??= this.#print())
  }
}
