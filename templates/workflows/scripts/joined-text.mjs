/**
 * Text that is put together from parts of modules, and where each part comes from.
 *
 * @module
 */
import { readMappings, writeMappings } from './source-map.mjs'

/** @typedef {import('./declaration-module.mjs').DeclarationModule} DeclarationModule */

/**
 * A part that was copied. Offsets count UTF-16 code units from 0.
 *
 * @typedef {object} Piece
 * @property {DeclarationModule} module
 * @property {number} from offset in the module's text
 * @property {number} to
 * @property {number} at offset in the joined text
 */

export class JoinedText {
  /** @type {string[]} */
  #parts = []
  #length = 0
  /** @type {Piece[]} */
  #pieces = []

  /**
   * Appends text of no module.
   *
   * @param {string} text
   */
  add(text) {
    this.#parts.push(text)
    this.#length += text.length
  }

  /**
   * Appends a part of a module.
   *
   * @param {DeclarationModule} module
   * @param {number} from offset in its text
   * @param {number} to
   */
  copy(module, from, to) {
    if (from === to) return
    this.#pieces.push({ module, from, to, at: this.#length })
    this.add(module.text.slice(from, to))
  }

  /** @returns {string} all that was appended */
  toString() {
    return this.#parts.join('')
  }

  /**
   * Makes the source map. Modules without mappings are left out.
   *
   * @param {string} file name of the file that the text is written to
   * @param {(path: string) => string} describe path of a module as the map names it
   * @returns {string} JSON
   */
  toMap(file, describe) {
    const lines = findLines(this.toString())
    /** @type {string[]} */
    const sources = []
    /** @type {import('./source-map.mjs').Mapping[]} */
    const mappings = []
    /** @type {Map<DeclarationModule, ReturnType<typeof listOffsets>>} */
    const known = new Map()
    let line = 0
    for (const { module, from, to, at } of this.#pieces) {
      let offsets = known.get(module)
      if (!offsets) {
        offsets = listOffsets(module, sources.push(describe(module.path)) - 1)
        known.set(module, offsets)
      }
      for (const { offset, ...place } of offsets) {
        if (offset < from || offset >= to) continue
        const position = at + offset - from
        while ((lines[line + 1] ?? Infinity) <= position) line++
        mappings.push({ ...place, line, column: position - (lines[line] ?? 0) })
      }
    }
    return JSON.stringify({ version: 3, file, names: [], sources, mappings: writeMappings(mappings) })
  }
}

/**
 * @param {DeclarationModule} module
 * @param {number} source index of the module in the map
 */
function listOffsets({ text, mappings = '' }, source) {
  const lines = findLines(text)
  return readMappings(mappings).map(({ line, column, sourceLine, sourceColumn }) => {
    return { offset: (lines[line] ?? 0) + column, source, sourceLine, sourceColumn }
  })
}

/**
 * @param {string} text
 * @returns {readonly number[]} where each line starts
 */
function findLines(text) {
  return [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)]
}
