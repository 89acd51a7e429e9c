/**
 * One line of a Syntax block: what its key is and how its value begins. Every value without parts is whole on its line, so that quotes, colons or
 * backslashes inside an enum value need no escape rules (spec/README.md §3).
 *
 * @module
 */
import type { SyntaxScalar } from './syntax-value.js'

/** A key, as found at the start of a line. */
export interface SyntaxKey {
  readonly name: string
  readonly keyValues?: readonly string[]
  /** Offset of the value in the line, from 0. */
  readonly end: number
}

/**
 * Reads the key of a line.
 *
 * ```text
 * 'DataSource': {        AutoMLJobName='string',       'A'|'B': 123
 * ^-----------           ^------------                 ^------
 * ```
 *
 * @param line - the line, from `start`
 * @param start - offset of the first non-blank, from 0
 * @returns the key, or undefined where the line has none (a list's element, a bracket)
 */
export function parseSyntaxKey(line: string, start: number): SyntaxKey | undefined {
  if (line.charCodeAt(start) === 0x27 /* ' */) {
    const close = line.indexOf("': ", start + 1)
    if (close < 0) return undefined
    const name = line.slice(start + 1, close)
    const keyValues = name.includes("'|'") ? name.split("'|'") : undefined
    return keyValues ? { name, keyValues, end: close + 3 } : { name, end: close + 3 }
  }
  const equals = line.indexOf('=', start)
  if (equals <= start) return undefined
  const name = line.slice(start, equals)
  return /^[^\s'"=(){}[\]|,]+$/.test(name) ? { name, end: equals + 1 } : undefined
}

/** What is written for a value without parts, and what it stands for. */
const scalars: ReadonlyMap<string, SyntaxScalar['type']> = new Map([
  ['123', 'integer'],
  ['123.0', 'float'],
  ['...', 'unspecified'],
  ['True|False', 'boolean'],
  ['datetime(2015, 1, 1)', 'timestamp'],
  ["b'bytes'", 'blob'],
  ["b'bytes'|file", 'stream'],
  ['StreamingBody()', 'stream'],
  ["{...}|[...]|123|123.4|'string'|True|None", 'document'],
  ["{'... recursive ...'}", 'recursive'],
])

/**
 * Reads a value that is written on one line.
 *
 * @param text - the value, without the comma after it
 * @returns the kind of a scalar
 */
export function parseSyntaxScalar(text: string): SyntaxScalar['type'] | undefined {
  return scalars.get(text)
}

/**
 * Reads a string or an enum.
 *
 * ```text
 * 'ManifestFile'|'S3Prefix'
 * ^------------------------
 * ```
 *
 * @param text - the value, without the comma after it
 * @returns the values between the quotes, or undefined where it is no string
 */
export function parseSyntaxEnum(text: string): readonly string[] | undefined {
  if (text.length < 2 || !text.startsWith("'") || !text.endsWith("'")) return undefined
  return text.slice(1, -1).split("'|'")
}
