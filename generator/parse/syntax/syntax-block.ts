/**
 * Reads the literal block under `**Request Syntax**` or `**Response Syntax**` (spec/README.md §3).
 *
 * @module
 */
import type { LiteralBlock, Text } from '../../read/nodes.js'
import { parseSyntaxEnum, parseSyntaxKey, parseSyntaxScalar } from './syntax-line.js'
import type { SyntaxEntry, SyntaxObject, SyntaxPlace, SyntaxString, SyntaxValue } from './syntax-value.js'

/** A line that does not fit, for a message. */
export interface SyntaxProblem {
  readonly found: string
  readonly expected: string
  readonly place: SyntaxPlace
  /** True for a bracket that the block does not close. */
  readonly isCut: boolean
}

/** What a Syntax block holds. */
export interface SyntaxBlock {
  /** The arguments of the call, or the response; absent where the block shows no value at all. */
  readonly value?: SyntaxObject
  /** True where boto3 wrote "too large to render" in the block's place. */
  readonly tooLarge: boolean
  /** True where boto3 says behind the call that the parameters are too large to render: that stands in the same literal (spec/README.md §10.2). */
  readonly parametersTooLarge: boolean
  readonly problems: readonly SyntaxProblem[]
}

/** Deeper than any page: what lies below is reported and left out. */
const maxDepth = 200

/**
 * Reads a Syntax block.
 *
 * ```text
 * response = client.describe_auto_ml_job(        {
 *     AutoMLJobName='string'                         'AutoMLJobName': 'string',
 * )                                              }
 * ```
 *
 * @param block - the literal block
 * @returns its value, with every line that does not fit as a problem; never throws
 */
export function parseSyntaxBlock(block: LiteralBlock): SyntaxBlock {
  const lines = block.children
  const first = lines.find((line) => line.value.trim() !== '')
  const tooLarge = first !== undefined && isTooLargeMark(first)
  const end = tooLarge ? -1 : findParametersMark(lines)
  const parser = new SyntaxParser(end < 0 ? lines : lines.slice(0, end))
  const value = tooLarge ? undefined : parser.parse()
  return { ...(value && { value }), tooLarge, parametersTooLarge: end >= 0, problems: parser.problems }
}

/**
 * Whether a literal block stands in place of a section that boto3 left out (spec/README.md §10.1).
 *
 * @param block - any literal block of a method
 */
export function isTooLarge(block: LiteralBlock): boolean {
  return block.children.some((line) => line.value.startsWith(tooLargeMark))
}

const tooLargeMark = '# This section is too large to render'

function isTooLargeMark(line: Text): boolean {
  return line.value.trim().startsWith(tooLargeMark)
}

/** The line `**Parameters**` that has the mark of a section left out below it; -1 where there is none. */
function findParametersMark(lines: readonly Text[]): number {
  const heading = lines.findIndex((line) => line.value.trim() === '**Parameters**')
  const hasMark = heading >= 0 && lines.slice(heading).some(isTooLargeMark)
  return hasMark ? heading : -1
}

class SyntaxParser {
  readonly problems: SyntaxProblem[] = []
  #index = 0
  #hasEnded = false

  constructor(readonly lines: readonly Text[]) {}

  parse(): SyntaxObject | undefined {
    const line = this.#next()
    if (!line) return undefined
    const text = line.value.trim()
    const place = placeOf(line)
    let value: SyntaxObject
    if (/^(?:\w+ = )?[\w.]+\($/.test(text)) value = this.#object(place, ')', false, 1)
    else if (/^(?:\w+ = )?[\w.]+\(\)$/.test(text)) value = { type: 'object', entries: [], eventStream: false, place }
    else if (text === '{') value = this.#object(place, '}', false, 1)
    else if (text === '{}') value = { type: 'object', entries: [], eventStream: false, place }
    else {
      this.#problem(line, 'the call of a method, or `{`')
      return undefined
    }
    for (let rest = this.#next(); rest; rest = this.#next()) this.#problem(rest, 'the end of the block')
    return value
  }

  /** The next line that is not blank and not a comma of its own. */
  #next(): Text | undefined {
    while (this.#index < this.lines.length) {
      const line = this.lines[this.#index++] as Text
      const text = line.value.trim()
      if (text !== '' && text !== ',') return line
    }
    return undefined
  }

  #problem(line: Text, expected: string): void {
    this.problems.push({ found: line.value.trim(), expected, place: placeOf(line), isCut: false })
  }

  /** The innermost open bracket names the cut; those around it would say the same again. */
  #reportEnd(close: string, place: SyntaxPlace): void {
    if (this.#hasEnded) return
    this.#hasEnded = true
    this.problems.push({ found: 'the end of the block', expected: `\`${close}\``, place, isCut: true })
  }

  #object(place: SyntaxPlace, close: string, eventStream: boolean, depth: number): SyntaxObject {
    const entries: SyntaxEntry[] = []
    const names = new Set<string>()
    for (;;) {
      const line = this.#next()
      if (!line) {
        this.#reportEnd(close, place)
        break
      }
      const text = withoutComma(line.value.trimEnd())
      const start = text.length - text.trimStart().length
      if (text.startsWith(close, start) && text.length === start + close.length) break
      const key = parseSyntaxKey(text, start)
      if (!key) {
        this.#problem(line, `a key, or \`${close}\``)
        continue
      }
      const value = this.#value(line, text, key.end, depth)
      if (!value) continue
      if (names.has(key.name)) {
        this.#problem(line, 'a key that did not come before')
        continue
      }
      names.add(key.name)
      const entry = { name: key.name, value, place: { line, offset: start } }
      entries.push(key.keyValues ? { ...entry, keyValues: key.keyValues } : entry)
    }
    return { type: 'object', entries, eventStream, place }
  }

  #array(place: SyntaxPlace, depth: number): SyntaxValue {
    let item: SyntaxValue | undefined
    for (;;) {
      const line = this.#next()
      if (!line) {
        this.#reportEnd(']', place)
        break
      }
      const text = withoutComma(line.value.trimEnd())
      const start = text.length - text.trimStart().length
      if (text.length === start + 1 && text.charCodeAt(start) === 0x5d /* ] */) break
      const value = this.#value(line, text, start, depth)
      if (!value) continue
      if (item) this.#problem(line, 'one element, then `]`')
      else item = value
    }
    return item ? { type: 'array', item, place } : { type: 'array', place }
  }

  /** A value that begins at `start` of a line and may go on below. */
  #value(line: Text, text: string, start: number, depth: number): SyntaxValue | undefined {
    const place = { line, offset: start }
    const rest = text.slice(start)
    if (depth > maxDepth && (rest === '{' || rest === '[' || rest === 'EventStream({')) {
      this.#problem(line, `at most ${maxDepth} levels`)
      this.#index = this.lines.length
      return undefined
    }
    if (rest === '{') return this.#object(place, '}', false, depth + 1)
    if (rest === '[') return this.#array(place, depth + 1)
    if (rest === '{}') return { type: 'object', entries: [], eventStream: false, place }
    if (rest === '[]') return { type: 'array', place }
    if (rest === 'EventStream({') return this.#object(place, '})', true, depth + 1)
    if (rest === 'EventStream({})') return { type: 'object', entries: [], eventStream: true, place }
    const scalar = parseSyntaxScalar(rest)
    if (scalar) return { type: scalar, place }
    if (rest.startsWith("'string' or {")) return parseAlternative(rest, place)
    const values = parseSyntaxEnum(rest)
    if (values) return toString(values, place)
    this.#problem(line, 'a value of a Syntax block')
    return undefined
  }
}

/** `'string' or {'Bucket': 'string', 'Key': 'string'}`: the object is on the same line. */
function parseAlternative(text: string, place: SyntaxPlace): SyntaxValue {
  const open = "'string' or ".length
  const entries = [...text.slice(open).matchAll(/'([^']+)': '([^']*)'/g)].map((match): SyntaxEntry => {
    const at = { line: place.line, offset: place.offset + open + match.index }
    return { name: match[1] as string, value: toString([match[2] as string], at), place: at }
  })
  const object: SyntaxObject = {
    type: 'object',
    entries,
    eventStream: false,
    place: { ...place, offset: place.offset + open },
  }
  return { type: 'alternative', values: [{ type: 'string', place }, object], place }
}

function toString(values: readonly string[], place: SyntaxPlace): SyntaxString {
  return values.length === 1 && values[0] === 'string' ? { type: 'string', place } : { type: 'string', values, place }
}

function withoutComma(text: string): string {
  return text.endsWith(',') ? text.slice(0, -1) : text
}

function placeOf(line: Text): SyntaxPlace {
  return { line, offset: line.value.length - line.value.trimStart().length }
}
