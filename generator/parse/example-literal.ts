/**
 * Reads the Python literals of examples (spec/README.md §9).
 *
 * boto3 writes an example's strings between single quotes as they are, without escapes: a string ends at the quote that ends its line. So the
 * literal is read line by line, like a Syntax block.
 *
 * @module
 */
import type { ExampleValue } from '../model/index.js'
import type { LiteralBlock } from '../read/nodes.js'

/** Deeper than any example. */
const maxDepth = 100

/**
 * Reads an example's call or output.
 *
 * ```text
 * response = client.create_table(        {
 *     TableName='Music',                     'TableName': 'Music',
 * )                                      }
 * ```
 *
 * @param block - the literal block
 * @returns the arguments or the output as an object, without `ResponseMetadata`; undefined where a line does not fit
 */
export function parseExampleLiteral(block: LiteralBlock): ExampleValue | undefined {
  const reader = new ExampleReader(block.children.map((line) => line.value))
  try {
    return reader.read()
  } catch (error) {
    if (error instanceof Unfit) return undefined
    throw error
  }
}

/** A line that does not fit: the example is left out as a whole. */
class Unfit extends Error {}

class ExampleReader {
  #index = 0

  constructor(readonly lines: readonly string[]) {}

  read(): ExampleValue | undefined {
    const first = this.#next()
    if (/^(?:\w+ = )?[\w.]+\($/.test(first)) return this.#object(')', 1)
    if (/^(?:\w+ = )?[\w.]+\(\)$/.test(first)) return { $object: [] }
    if (first === '{') return this.#object('}', 1)
    return first === '{}' ? { $object: [] } : undefined
  }

  #next(): string {
    while (this.#index < this.lines.length) {
      const text = withoutComment(this.lines[this.#index++] as string).trim()
      if (text !== '') return text
    }
    throw new Unfit()
  }

  #object(close: string, depth: number): ExampleValue {
    const entries: (readonly [string, ExampleValue])[] = []
    const names = new Set<string>()
    for (let text = this.#next(); text !== close && text !== `${close},`; text = this.#next()) {
      const key = /^'(.*?)': /.exec(text) ?? /^([^\s'"=(){}[\]|,]+)=/.exec(text)
      if (!key) throw new Unfit()
      const name = key[1] as string
      const value = this.#value(text.slice(key[0].length), depth)
      // neither a call nor an object literal of TypeScript may have a name twice
      if (names.has(name)) throw new Unfit()
      names.add(name)
      if (name !== 'ResponseMetadata') entries.push([name, value])
    }
    return { $object: entries }
  }

  #array(depth: number): ExampleValue {
    const values: ExampleValue[] = []
    for (let text = this.#next(); text !== ']' && text !== '],'; text = this.#next())
      values.push(this.#value(text, depth))
    return values
  }

  #value(text: string, depth: number): ExampleValue {
    if (depth > maxDepth) throw new Unfit()
    if (text === '{') return this.#object('}', depth + 1)
    if (text === '[') return this.#array(depth + 1)
    const rest = text.replace(/,$/, '')
    if (rest === '{}') return { $object: [] }
    if (rest === '[]') return []
    if (rest === 'True' || rest === 'False') return rest === 'True'
    if (rest === 'None') return null
    if (/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(rest)) return readNumber(rest)
    const date = /^datetime\((\d+(?:, -?\d+)*)\)$/.exec(rest)
    if (date) return { $date: toIsoDate((date[1] as string).split(', ').map(Number)) }
    if (rest.startsWith("b'") && rest.endsWith("'")) return { $bytes: rest.slice(2, -1) }
    if (rest.startsWith("'")) return this.#string(text)
    throw new Unfit()
  }

  /** A string may hold line breaks: it ends with the first line that ends in a quote and a comma. */
  #string(text: string): ExampleValue {
    const parts = [text.slice(1)]
    while (!/',?$/.test((parts.at(-1) as string).slice(-2))) {
      const line = this.lines[this.#index++]
      if (line === undefined) throw new Unfit()
      parts.push(line.trimEnd())
    }
    return parts.join('\n').replace(/',?$/, '')
  }
}

/** `#` begins a comment at the start of a line, and behind a whole entry or an opening bracket. */
function withoutComment(line: string): string {
  if (!line.includes('#')) return line
  if (/^\s*#/.test(line)) return ''
  for (const { index } of line.matchAll(/[,[{(](?= *# )/g)) {
    const entry = line.slice(0, index + 1)
    if (!endsInString(entry)) return entry
  }
  return line
}

/** Whether a line is cut off inside of a string: one begins where the value does, and no quote stands before the comma at the end. */
function endsInString(entry: string): boolean {
  const value = entry.trimStart().replace(/^(?:'.*?': |[^\s'"=(){}[\]|,]+=)/, '')
  return /^b?'/.test(value) && !/^b?'.*',$/.test(value)
}

/** `datetime(year, month, day, hour, minute, second, weekday, day of year, daylight saving)`, in UTC. */
function toIsoDate([year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0]: readonly number[]): string {
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second))
  if (Number.isNaN(date.getTime())) throw new Unfit()
  return date.toISOString()
}

/** A number that a JavaScript number holds: others would come out changed. */
function readNumber(text: string): number {
  const value = Number(text)
  if (!Number.isFinite(value) || (/^-?\d+$/.test(text) && !Number.isSafeInteger(value))) throw new Unfit()
  return value
}
