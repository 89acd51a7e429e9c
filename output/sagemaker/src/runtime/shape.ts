/**
 * What is known of a shape at run time. The yes/no guards are written out for each shape; everything else (reports, JSON Schema, codecs, samples) reads these
 * descriptions.
 *
 * @module
 */
import type { Contract } from './contract.js'
import type { ValidationIssue } from './issue.js'
import type { Path } from './path.js'
import type { Report } from './report.js'

/** A shape, told apart by `kind`. */
export type Shape = ScalarShape | EnumShape | ListShape | MapShape | StructureShape | EventStreamShape | EitherShape

interface Explained {
  /**
   * Adds to a report what keeps a value from being of the shape. Each description brings its own, so that a bundle has those it needs.
   *
   * @param path - where the value stands; undefined for the value itself
   */
  explain(value: unknown, path: Path | undefined, report: Report): void
  /** The yes/no check; undefined where there is none that takes the value alone. */
  readonly is: ((value: unknown) => boolean) | undefined
}

/** A shape without parts. */
export interface ScalarShape extends Explained {
  readonly kind:
    | 'string'
    | 'boolean'
    | 'integer'
    | 'float'
    | 'timestamp'
    | 'blob'
    | 'streaming-input'
    | 'streaming-output'
    | 'document'
    | 'object'
    | 'unknown-member'
    | 'unknown'
  /** What messages call a right value: `finite number`. */
  readonly expected: string
  readonly is: (value: unknown) => boolean
  /** Whether the check refuses a value because it nests too deep; only where a value of the shape can nest. */
  readonly isTooDeep?: (value: unknown) => boolean
}

/** A string of which the pages list the values. */
export interface EnumShape extends Explained {
  readonly kind: 'enum'
  /** Exported name. */
  readonly name: string
  readonly values: readonly string[]
}

/** A list. */
export interface ListShape extends Explained {
  readonly kind: 'list'
  readonly member: Shape
}

/** A map from strings. */
export interface MapShape extends Explained {
  readonly kind: 'map'
  readonly value: Shape
  /** Only where keys are an enum's values. */
  readonly key: EnumShape | undefined
}

/** A structure, or a tagged union: exactly one member is set. */
export interface StructureShape extends Explained {
  readonly kind: 'structure' | 'union'
  /** Exported name of the form: `Tag`, `TagOutput`. */
  readonly name: string
  readonly contract: Contract
  /** The yes/no guard of the form; undefined where the structure can hold itself: there, the guard depends on the depth. */
  readonly is: ((value: unknown) => boolean) | undefined
  /** Finds what to look into; undefined where every member is looked into. */
  readonly find: FindMembers | undefined
  /** The same for all structures of one cycle; undefined where the structure cannot hold itself. */
  readonly recursion: string | undefined
  /** In the pages' order. Made at the first look, because structures mention each other. */
  readonly members: readonly DescribedMember[]
}

/**
 * Finds the members to look into: those that are wrong, and lists and maps that are there.
 *
 * @param found - takes, of each, its position in {@link StructureShape.members}, from 0, ascending, and then its value
 */
export type FindMembers = (value: Record<string, unknown>, found: unknown[]) => void

/** Events that arrive over time, each of a shape. */
export interface EventStreamShape extends Explained {
  readonly kind: 'events'
  readonly is: (value: unknown) => boolean
  readonly event: StructureShape
}

/** A value that may have one of two shapes. */
export interface EitherShape extends Explained {
  readonly kind: 'either'
  readonly first: Shape
  readonly second: Shape
}

/** A member of a structure: its name, its shape, and what else there is to say. */
export type MemberShape = readonly [name: string, shape: Shape, facts?: MemberFacts]

/** A member as reports use it: with how its place is written behind its structure's, and whether no message may repeat its value. */
export type DescribedMember = readonly [
  name: string,
  shape: Shape,
  facts: MemberFacts | undefined,
  label: string,
  isSecret: boolean,
]

/** What the pages say of a member beside its shape. The limits are its value's. */
export interface MemberFacts extends Limits {
  readonly required?: true
  /** The pages call its value sensitive: no message repeats it. */
  readonly sensitive?: true
  /** Limits of the items of a list, or of the values of a map. */
  readonly items?: Limits
  /** Limits of the keys of a map. */
  readonly keys?: Limits
  /** Holds a value against the limits; there where there are any, so that packages without them do not carry it. */
  readonly advise?: Advise
}

/**
 * Adds where a value does not follow the limits of its member.
 *
 * @param limit - most advisories to collect
 */
export type Advise = (
  facts: MemberFacts,
  value: unknown,
  path: Path,
  advisories: ValidationIssue[],
  limit: number,
) => void

/** What the prose of the pages says of a value. It is advice: no guard depends on it. */
export interface Limits {
  /** Limits of a number, both included. */
  readonly minimum?: number
  readonly maximum?: number
  /** Limits of a number, themselves left out. */
  readonly exclusiveMinimum?: number
  readonly exclusiveMaximum?: number
  /** Limits of a length: characters of a string, bytes of a blob, items of a list, entries of a map. */
  readonly minimumLength?: number
  readonly maximumLength?: number
  /** A regular expression (flag `u`) that a string matches, as a whole or in part. */
  readonly pattern?: string
}
