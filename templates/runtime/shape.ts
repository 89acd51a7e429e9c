/**
 * What is known of a shape at run time. The yes/no guards and what explains their answers are written out for each shape; everything else (JSON Schema, codecs,
 * samples) reads these descriptions.
 *
 * @module
 */
import type { Contract } from './contract.js'

/** A shape, told apart by `kind`. */
export type Shape = ScalarShape | EnumShape | ListShape | MapShape | StructureShape | EventStreamShape | EitherShape

/** A shape without parts. */
export interface ScalarShape {
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
  /** The yes/no check. */
  readonly is: (value: unknown) => boolean
}

/** A string of which the pages list the values. */
export interface EnumShape {
  readonly kind: 'enum'
  /** Exported name. */
  readonly name: string
  readonly values: readonly string[]
}

/** A list. */
export interface ListShape {
  readonly kind: 'list'
  readonly member: Shape
}

/** A map from strings. */
export interface MapShape {
  readonly kind: 'map'
  readonly value: Shape
  /** Only where keys are an enum's values. */
  readonly key: EnumShape | undefined
}

/** A structure, or a tagged union: exactly one member is set. */
export interface StructureShape {
  readonly kind: 'structure' | 'union'
  /** Exported name of the form: `Tag`, `TagOutput`. */
  readonly name: string
  readonly contract: Contract
  /** The yes/no guard of the form. */
  readonly is: (value: unknown) => boolean
  /** In the pages' order. Made at the first look, because structures mention each other. */
  readonly members: readonly MemberShape[]
}

/** Events that arrive over time, each of a shape. */
export interface EventStreamShape {
  readonly kind: 'events'
  readonly is: (value: unknown) => boolean
  readonly event: StructureShape
}

/** A value that may have one of two shapes. */
export interface EitherShape {
  readonly kind: 'either'
  readonly first: Shape
  readonly second: Shape
}

/** A member of a structure: its name, its shape, and what else there is to say. */
export type MemberShape = readonly [name: string, shape: Shape, facts?: MemberFacts]

/** What the pages say of a member beside its shape. */
export interface MemberFacts extends MemberLimits {
  readonly required?: true
}

/** Limits of a member's value, and of what it holds. */
export interface MemberLimits extends Limits {
  /** Limits of the items of a list, or of the values of a map. */
  readonly items?: Limits
  /** Limits of the keys of a map. */
  readonly keys?: Limits
}

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
