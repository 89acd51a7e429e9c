/**
 * The mappings of source maps, version 3: a line of the output after the other, and on each line places with what stands there in a source.
 *
 * @module
 */

/**
 * A place of the output. Lines and columns count from 0; columns are UTF-16 code units.
 *
 * @typedef {object} Mapping
 * @property {number} line
 * @property {number} column
 * @property {number} source index of the source
 * @property {number} sourceLine
 * @property {number} sourceColumn
 */

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Value of each digit, by its code. */
const values = new Map([...digits].map((digit, value) => [digit.charCodeAt(0), value]))

/**
 * Reads mappings. Places without a source, and names, are left out.
 *
 * @param {string} text `AAAA,CAAC;…`
 * @returns {readonly Mapping[]} in the order of the output
 */
export function readMappings(text) {
  /** @type {Mapping[]} */
  const mappings = []
  let [source, sourceLine, sourceColumn] = [0, 0, 0]
  for (const [line, part] of text.split(';').entries()) {
    let column = 0
    for (const segment of part === '' ? [] : part.split(',')) {
      const [columns = 0, sources, lines = 0, sourceColumns = 0] = readNumbers(segment)
      column += columns
      if (sources === undefined) continue
      source += sources
      sourceLine += lines
      sourceColumn += sourceColumns
      mappings.push({ line, column, source, sourceLine, sourceColumn })
    }
  }
  return mappings
}

/**
 * Writes mappings.
 *
 * @param {readonly Mapping[]} mappings in the order of the output
 * @returns {string}
 */
export function writeMappings(mappings) {
  let text = ''
  let last = { line: 0, column: 0, source: 0, sourceLine: 0, sourceColumn: 0 }
  let isFirst = true
  for (const mapping of mappings) {
    const { line, column, source, sourceLine, sourceColumn } = mapping
    if (line > last.line) {
      text += ';'.repeat(line - last.line)
      last = { ...last, column: 0 }
      isFirst = true
    }
    const change = [column - last.column, source - last.source, sourceLine - last.sourceLine]
    text += `${isFirst ? '' : ','}${[...change, sourceColumn - last.sourceColumn].map(writeNumber).join('')}`
    last = mapping
    isFirst = false
  }
  return text
}

/**
 * @param {string} segment base 64 digits of 5 bits and one that says that more follow, the lowest first
 * @returns {readonly number[]}
 */
function readNumbers(segment) {
  const numbers = []
  let [number, shift] = [0, 0]
  for (let index = 0; index < segment.length; index++) {
    const digit = values.get(segment.charCodeAt(index)) ?? 0
    number += (digit & 31) << shift
    shift += 5
    if (digit & 32) continue
    // the lowest bit is the sign
    numbers.push(number & 1 ? -(number >>> 1) : number >>> 1)
    number = shift = 0
  }
  return numbers
}

/** @param {number} number */
function writeNumber(number) {
  let left = number < 0 ? (-number << 1) | 1 : number << 1
  let text = ''
  do {
    const digit = left & 31
    left >>>= 5
    text += digits.charAt(left > 0 ? digit | 32 : digit)
  } while (left > 0)
  return text
}
