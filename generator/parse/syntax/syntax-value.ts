/**
 * What a Syntax block shows: one literal value, as kinds with their places.
 *
 * @module
 */
import type { Point } from 'unist'
import type { Text } from '../../read/nodes.js'

/** A place inside a literal block, kept as the line's node and an offset so that it costs nothing until somebody asks. */
export interface SyntaxPlace {
  /** The line of the literal block. */
  readonly line: Text
  /** Offset in the line's value, from 0, in UTF-16 code units. */
  readonly offset: number
}

/** A value without parts, by what stands for it (spec/README.md §3). */
export interface SyntaxScalar {
  readonly type:
    'integer' | 'float' | 'boolean' | 'timestamp' | 'blob' | 'stream' | 'document' | 'recursive' | 'unspecified'
  readonly place: SyntaxPlace
}

/** `'string'` or `'A'|'B'`. */
export interface SyntaxString {
  readonly type: 'string'
  /** Enum values as written, in order; absent for the placeholder `'string'`. */
  readonly values?: readonly string[]
  readonly place: SyntaxPlace
}

/** `{ 'Key': value, … }`, the keyword arguments of a call, or `EventStream({…})`. */
export interface SyntaxObject {
  readonly type: 'object'
  readonly entries: readonly SyntaxEntry[]
  readonly eventStream: boolean
  readonly place: SyntaxPlace
}

/** `[ value, ]`. */
export interface SyntaxArray {
  readonly type: 'array'
  /** Absent where the page shows an empty list. */
  readonly item?: SyntaxValue
  readonly place: SyntaxPlace
}

/** `'string' or {'Bucket': 'string', …}`: two forms of one parameter. */
export interface SyntaxAlternative {
  readonly type: 'alternative'
  readonly values: readonly SyntaxValue[]
  readonly place: SyntaxPlace
}

/** Any value of a Syntax block. */
export type SyntaxValue = SyntaxScalar | SyntaxString | SyntaxObject | SyntaxArray | SyntaxAlternative

/** One key with its value. */
export interface SyntaxEntry {
  /** The key as written, without its quotes. A map's key is `string`, or its enum values. */
  readonly name: string
  /** Enum values where the key is written as an enum (`'A'|'B': …`). */
  readonly keyValues?: readonly string[]
  readonly value: SyntaxValue
  readonly place: SyntaxPlace
}

/**
 * The point where a value or key of a Syntax block begins.
 *
 * @param place - its line and offset
 * @returns line and column from 1, offset from 0
 */
export function syntaxPoint({ line, offset }: SyntaxPlace): Point {
  const { start } = line.position
  return { line: start.line, column: start.column + offset, offset: (start.offset ?? 0) + offset }
}
