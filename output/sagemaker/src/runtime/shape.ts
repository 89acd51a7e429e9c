/**
 * Descriptions of shapes. The yes/no guards are written out for each shape; everything else (reports, JSON Schema, codecs, samples) reads these.
 *
 * @module
 */
import { isBlob } from './blob.js'
import type { Contract } from './contract.js'
import { documentFault, isDocumentValue } from './document-value.js'
import type { ValidationIssue } from './issue.js'
import { isObject } from './object.js'
import type { Path } from './path.js'
import { isAsyncIterable, isStreamingBlob } from './streams.js'
import { isTimestamp } from './timestamp.js'
import { isUnknownMember } from './union.js'

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
  /** What messages call a right value: `finite number`. */
  readonly expected: string
  /** The yes/no check. */
  is(value: unknown): boolean
  /** Whether the check refuses a value because it nests too deep; only where a value of the shape can nest. */
  readonly isTooDeep?: (value: unknown) => boolean
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
  /** The yes/no guard of the form; undefined where the structure can hold itself: there, the guard depends on the depth. */
  readonly is: ((value: unknown) => boolean) | undefined
  /** The same for all structures of one cycle; undefined where the structure cannot hold itself. */
  readonly recursion: string | undefined
  /** In the pages' order. Made at the first look, because structures mention each other. */
  readonly members: readonly MemberShape[]
  /** Whether a member is called like what every object inherits (`constructor`). */
  readonly hasOddNames: boolean
}

/** Events that arrive over time, each of a shape. */
export interface EventStreamShape {
  readonly kind: 'events'
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

/** The facts of a member of which only that it is required is known: most have no others. */
export const required: MemberFacts = { required: true }

const scalar = (kind: ScalarShape['kind'], expected: string, is: (value: unknown) => boolean): ScalarShape => ({
  kind,
  expected,
  is,
})

/** A string. */
export const stringShape: ScalarShape = /* @__PURE__ */ scalar('string', 'string', (value) => typeof value === 'string')
/** A boolean. */
export const booleanShape: ScalarShape = /* @__PURE__ */ scalar(
  'boolean',
  'boolean',
  (value) => typeof value === 'boolean',
)
/** A number without fraction. */
export const integerShape: ScalarShape = /* @__PURE__ */ scalar('integer', 'integer', (value) =>
  Number.isInteger(value),
)
/** A finite number. */
export const floatShape: ScalarShape = /* @__PURE__ */ scalar('float', 'finite number', (value) =>
  Number.isFinite(value),
)
/** A point in time. */
export const timestampShape: ScalarShape = /* @__PURE__ */ scalar('timestamp', 'valid Date', isTimestamp)
/** Bytes. */
export const blobShape: ScalarShape = /* @__PURE__ */ scalar('blob', 'Uint8Array', isBlob)
/** Bytes that a request takes as a stream. */
export const streamingInputShape: ScalarShape = /* @__PURE__ */ scalar(
  'streaming-input',
  'Uint8Array, stream or async iterable',
  isStreamingBlob,
)
/** Bytes that a response gives as a stream. */
export const streamingOutputShape: ScalarShape = /* @__PURE__ */ scalar(
  'streaming-output',
  'async iterable',
  isAsyncIterable,
)
/** Any JSON value. */
export const documentShape: ScalarShape = {
  kind: 'document',
  expected: 'JSON value',
  is: isDocumentValue,
  isTooDeep: (value) => documentFault(value, 1) === 'depth',
}
/** An object of which nothing is known. */
export const objectShape: ScalarShape = /* @__PURE__ */ scalar('object', 'object', isObject)
/** What stands for a union's member that the pages do not show. */
export const unknownMemberShape: ScalarShape = /* @__PURE__ */ scalar(
  'unknown-member',
  'object with a name',
  isUnknownMember,
)
/** A value of which nothing is known. */
export const unknownShape: ScalarShape = /* @__PURE__ */ scalar('unknown', 'any value', () => true)

/** Describes an enum. */
export function enumOf(name: string, values: readonly string[]): EnumShape {
  return { kind: 'enum', name, values }
}

/** Describes a list. */
export function listOf(member: Shape): ListShape {
  return { kind: 'list', member }
}

/** Describes a map. */
export function mapOf(value: Shape, key?: EnumShape): MapShape {
  return { kind: 'map', value, key }
}

/** Describes an event stream. */
export function eventsOf(event: StructureShape): EventStreamShape {
  return { kind: 'events', event }
}

/** Describes a value of one of two shapes. */
export function eitherOf(first: Shape, second: Shape): EitherShape {
  return { kind: 'either', first, second }
}

/** Describes a structure. */
export function structure(
  name: string,
  contract: Contract,
  is: (value: unknown) => boolean,
  list: () => readonly MemberShape[],
): StructureShape {
  return define('structure', name, contract, is, undefined, list)
}

/** Describes a structure that can hold itself. */
export function recursiveStructure(
  name: string,
  contract: Contract,
  recursion: string,
  list: () => readonly MemberShape[],
): StructureShape {
  return define('structure', name, contract, undefined, recursion, list)
}

/** Describes a tagged union. */
export function union(
  name: string,
  contract: Contract,
  is: (value: unknown) => boolean,
  list: () => readonly MemberShape[],
): StructureShape {
  return define('union', name, contract, is, undefined, list)
}

/** Describes a tagged union that can hold itself. */
export function recursiveUnion(
  name: string,
  contract: Contract,
  recursion: string,
  list: () => readonly MemberShape[],
): StructureShape {
  return define('union', name, contract, undefined, recursion, list)
}

function define(
  kind: StructureShape['kind'],
  name: string,
  contract: Contract,
  is: StructureShape['is'],
  recursion: string | undefined,
  list: () => readonly MemberShape[],
): StructureShape {
  let members: readonly MemberShape[] | undefined
  let hasOddNames: boolean | undefined
  return {
    kind,
    name,
    contract,
    is,
    recursion,
    get members() {
      return (members ??= list())
    },
    get hasOddNames() {
      return (hasOddNames ??= this.members.some(([member]) => member in Object.prototype))
    },
  }
}
