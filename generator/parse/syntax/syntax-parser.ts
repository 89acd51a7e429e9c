/**
 * Reads the lines of a Syntax block as one value (spec/README.md §3).
 *
 * @module
 */
import { distance } from 'fastest-levenshtein'
import type { Text } from '../../read/nodes.js'
import { parseSyntaxEnum, parseSyntaxKey, parseSyntaxScalar } from './syntax-line.js'
import type { SyntaxEntry, SyntaxObject, SyntaxPlace, SyntaxString, SyntaxValue } from './syntax-value.js'

/** Deeper than any page: what lies below is reported and left out. */
const maxDepth = 200

/** Found in a value that another one ran into, because a quote or the bar between them is lost. */
const lostQuote = /\|'|'\||'.?'/

/** A line that does not fit, for a message. */
export interface SyntaxProblem {
  readonly found: string
  readonly expected: string
  readonly place: SyntaxPlace
  /** True for a bracket that the block does not close. */
  readonly isCut: boolean
  /** How many lines behind it are left out with it. */
  readonly skipped: number
  /** Set if the line still counts: what was made of it. */
  readonly taken?: string
}

/** Reads the lines of a Syntax block once, from the first to the last. */
export class SyntaxParser {
  /** In the order of the lines. */
  readonly problems: SyntaxProblem[] = []
  #index = 0
  #hasEnded = false

  /** @param lines - the lines of the literal block */
  constructor(readonly lines: readonly Text[]) {}

  /** The call's arguments, or the response; undefined where the first line is neither. */
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
      this.#problem(
        line,
        'the call of a method, or `{`',
        this.#skip(() => true),
      )
      return undefined
    }
    const rest = this.#next()
    if (rest)
      this.#problem(
        rest,
        'the end of the block',
        this.#skip(() => true),
      )
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

  /** @param skipped - how many lines behind it are left out with it */
  #problem(line: Text, expected: string, skipped = 0): void {
    this.problems.push({ found: line.value.trim(), expected, place: placeOf(line), isCut: false, skipped })
  }

  /** Passes over the lines behind the last one as long as they are to be left out. Gives their number. */
  #skip(isLeftOut: (line: Text) => boolean): number {
    let skipped = 0
    for (let line = this.#next(); line; line = this.#next()) {
      if (!isLeftOut(line)) {
        this.#index--
        break
      }
      skipped++
    }
    return skipped
  }

  /** The lines behind one that opens what nobody knows: those that stand deeper, and the bracket in its own column (spec/README.md §3.3). */
  #skipUnknown(line: Text): number {
    const { offset } = placeOf(line)
    let isOpen = /[[{(]$/.test(line.value.trimEnd())
    if (!isOpen) return 0
    return this.#skip((next) => {
      const column = placeOf(next).offset
      const isInside = isOpen && (column > offset || (column === offset && /^[\]})]/.test(next.value.trim())))
      if (column <= offset) isOpen = false
      return isInside
    })
  }

  /** The innermost open bracket names the cut; those around it would say the same again. */
  #reportEnd(close: string, place: SyntaxPlace): void {
    if (this.#hasEnded) return
    this.#hasEnded = true
    this.problems.push({ found: 'the end of the block', expected: `\`${close}\``, place, isCut: true, skipped: 0 })
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
        this.#problem(line, `a key, or \`${close}\``, this.#skipUnknown(line))
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
      entries.push(key.keyValues ? { ...entry, keyValues: this.#mendValues(key.keyValues, entry.place) } : entry)
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

  /**
   * Reports values that ran together because a quote was lost, and parts them; and the placeholder of a string that was misspelt (spec/README.md §3.5).
   *
   * ```text
   * 'RYE'|SPELT'|'WHEAT'        'strng'
   * ^-------------------        ^------
   * ```
   */
  #mendValues(values: readonly string[], place: SyntaxPlace): readonly string[] {
    const [only = ''] = values
    const isMisspelt = values.length === 1 && only !== 'string' && distance(only, 'string') === 1
    if (!isMisspelt && !values.some((value) => lostQuote.test(value))) return values
    const mended = isMisspelt ? ['string'] : values.flatMap((value) => value.split(/'\|'?|\|'/))
    this.problems.push({
      found: `'${values.join("'|'")}'`,
      expected: isMisspelt ? "'string'" : 'values that each stand between two quotes',
      place,
      isCut: false,
      skipped: 0,
      taken: mended.map((value) => `'${value}'`).join('|'),
    })
    return mended
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
    const alternative = parseAlternative(rest, place)
    if (alternative) return alternative
    const values = parseSyntaxEnum(rest)
    if (values) return toString(this.#mendValues(values, place), place)
    this.#problem(line, 'a value of a Syntax block', this.#skipUnknown(line))
    return undefined
  }
}

/**
 * Reads a value that may be a string as well as a structure. The structure is on the same line; what does not fit in it could be a member, so then nothing of it is taken.
 *
 * ```text
 * 'string' or {'Bucket': 'string', 'Key': 'string'}
 *             ^------------------------------------
 * ```
 */
function parseAlternative(text: string, place: SyntaxPlace): SyntaxValue | undefined {
  const opening = "'string' or {"
  if (!text.startsWith(opening) || !text.endsWith('}')) return undefined
  const entries: SyntaxEntry[] = []
  const member = /'([^']+)': (.+?)(?:, (?=')|(?=\}$))/y
  for (member.lastIndex = opening.length; member.lastIndex < text.length - 1;) {
    const at = { line: place.line, offset: place.offset + member.lastIndex }
    const [, name, literal] = member.exec(text) ?? []
    const scalar = literal === undefined ? undefined : parseSyntaxScalar(literal)
    const values = literal === undefined ? undefined : parseSyntaxEnum(literal)
    // a quote within a value is what is left of another member
    if (name === undefined || (!scalar && (!values || values.some((value) => value.includes("'"))))) return undefined
    entries.push({ name, value: scalar ? { type: scalar, place: at } : toString(values ?? [], at), place: at })
  }
  const object: SyntaxObject = {
    type: 'object',
    entries,
    eventStream: false,
    place: { ...place, offset: place.offset + opening.length - 1 },
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
