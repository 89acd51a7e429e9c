/**
 * Describing shapes.
 *
 * @module
 */
import { isBlob } from './blob.js'
import { blobCodec } from './blob-codec.js'
import { documentFault, isDocumentValue } from './document-value.js'
import { eitherFacts } from './either.js'
import { enumFacts, listFacts, mapFacts, objectFacts, structureFacts, unionFacts } from './explain.js'
import { isJsonText } from './json-text.js'
import type {
  Contract,
  EitherShape,
  EnumSchema,
  EventStreamShape,
  KindFacts,
  ListShape,
  MapShape,
  MemberFacts,
  MemberShape,
  ScalarShape,
  Schema,
  Shape,
  StandardSchema,
  StructureSchema,
} from './schema.js'
import type { ExplainedKind } from './report.js'
import { eventCodec, streamCodec } from './stream-codec.js'
import { isAsyncIterable, isStreamingBlob, isStreamingBody } from './streams.js'
import { isTimestamp } from './timestamp.js'
import { validate } from './validation.js'

const scalar = (kind: ScalarShape['kind'], expected: string, is: (value: unknown) => boolean): ScalarShape => {
  const facts: ExplainedKind = { expected, is }
  return { kind, facts }
}

/** A string. */
export const string: ScalarShape = /* @__PURE__ */ scalar('string', 'string', (value) => typeof value === 'string')
/** A boolean. */
export const boolean: ScalarShape = /* @__PURE__ */ scalar('boolean', 'boolean', (value) => typeof value === 'boolean')
/** A number without fraction. */
export const integer: ScalarShape = /* @__PURE__ */ scalar('integer', 'integer', (value) => Number.isInteger(value))
const receivedFloat: ExplainedKind = { expected: 'number', is: (value) => typeof value === 'number' }
const sentFloat: ExplainedKind = {
  expected: 'finite number',
  is: (value) => Number.isFinite(value),
  received: receivedFloat,
}
/** A number. Of a request it is finite; a response may hold NaN and the infinities, too. */
export const float: ScalarShape = { kind: 'float', facts: sentFloat }
/** A point in time. */
export const timestamp: ScalarShape = /* @__PURE__ */ scalar('timestamp', 'valid Date', isTimestamp)
const bytes: ExplainedKind = { expected: 'Uint8Array', is: isBlob, codec: blobCodec }
/** Bytes. */
export const blob: ScalarShape = { kind: 'blob', facts: bytes }
const events: ExplainedKind = { expected: 'async iterable', is: isAsyncIterable, eventCodec }
const body: ExplainedKind = { expected: 'StreamingBody', is: isStreamingBody }
const streamed: ExplainedKind = {
  expected: 'string, Uint8Array, Blob, stream or async iterable',
  is: isStreamingBlob,
  received: body,
  codec: streamCodec,
}
const isTooDeep = (value: unknown): boolean => documentFault(value, 1) === 'depth'
const jsonValue: ExplainedKind = { expected: 'JSON value', is: isDocumentValue, isTooDeep }
const jsonTexts: ExplainedKind = {
  expected: 'JSON text, or the object or array that it holds',
  is: isJsonText,
  isTooDeep,
}

/** Bytes that a request takes, and a response gives, as a stream. */
export const streaming: ScalarShape = { kind: 'streaming', facts: streamed }
/** Any JSON value. */
export const document: ScalarShape = { kind: 'document', facts: jsonValue }
/** A JSON text, or what it holds. */
export const jsonText: ScalarShape = { kind: 'json-text', facts: jsonTexts }
/** A value of which nothing is known. */
export const unknown: ScalarShape = /* @__PURE__ */ scalar('unknown', 'any value', () => true)

/** The facts of a member of which only that it is required is known: most have no others. */
export const required: MemberFacts = { required: true }

/** Describes a list. */
export function listOf(member: Shape): ListShape {
  return { kind: 'list', facts: listFacts, member }
}

/** Describes a map. */
export function mapOf(value: Shape, key?: EnumSchema<string>): MapShape {
  return { kind: 'map', facts: mapFacts, value, key }
}

/** Describes an event stream. */
export function eventsOf(event: StructureSchema<unknown>): EventStreamShape {
  return { kind: 'events', facts: events, event }
}

/** Describes a value of one of two shapes. */
export function eitherOf(first: Shape, second: Shape): EitherShape {
  return { kind: 'either', facts: eitherFacts(first, second), first, second }
}

/** What is known of few structures. */
export interface StructureDetails {
  /** Name of the response form, if the structure has one; true for its own name with `Output` behind it. */
  readonly output?: string | true | undefined
  /** Name of the recursion that the structure is part of. */
  readonly recursion?: string | undefined
}

/**
 * Makes the schema of an enum. By itself it admits the listed values; within other values their contract holds.
 *
 * @param name - exported name of the type
 */
export function enumOf<T extends string>(name: string, values: readonly T[]): EnumSchema<T> {
  // Not the guard that is written out: most programs would carry it for nothing.
  const is = (value: unknown): value is T => values.includes(value as T)
  return new Described<T>('enum', enumFacts, name, closed, is, listNothing, { values }) as Schema<T> as EnumSchema<T>
}

/**
 * Makes the schema of a structure.
 *
 * @param name - exported name of the type
 * @param contract - of a value that is not part of another one
 * @param is - the yes/no guard, which keeps to the contract
 * @param members - lists the members, in the pages' order; called at the first look
 */
export function structure<T>(
  name: string,
  contract: Contract,
  is: (value: unknown) => value is T,
  members: () => readonly MemberShape[],
  more?: StructureDetails,
): StructureSchema<T> {
  return new Described<T>('structure', structureFacts, name, contract, is, members, more) as StructureSchema<T>
}

/** Makes the schema of a tagged union, of which exactly one member is set; as {@link structure}. The arm for members that the pages do not show is not listed. */
export function union<T>(
  name: string,
  contract: Contract,
  is: (value: unknown) => value is T,
  members: () => readonly MemberShape[],
  more?: StructureDetails,
): StructureSchema<T> {
  return new Described<T>('union', unionFacts, name, contract, is, members, more) as StructureSchema<T>
}

/** Makes the schema of a structure whose members no page shows: any object; as {@link structure}. */
export function opaque<T>(
  name: string,
  contract: Contract,
  is: (value: unknown) => value is T,
  more?: StructureDetails,
): StructureSchema<T> {
  return new Described<T>('object', objectFacts, name, contract, is, listNothing, more) as StructureSchema<T>
}

/**
 * Makes the schema of the response form of a structure that is used in both directions: of the same description.
 *
 * @param schema - the schema of the request form
 * @param contract - of responses
 * @param is - the yes/no guard of the response form
 */
export function outputOf<T>(
  schema: StructureSchema<unknown>,
  contract: Contract,
  is: (value: unknown) => value is T,
): StructureSchema<T> {
  const { base, facts, kind, more } = schema as Described<unknown>
  const name = schema.output ?? schema.name
  return new Described<T>(kind, facts, name, contract, is, () => base.members, more, base) as StructureSchema<T>
}

const listNothing = (): readonly MemberShape[] => []

/** Of an enum by itself. */
const closed: Contract = { form: 'request', enums: 'closed', unknownMembers: 'refuse' }

/**
 * A schema of any kind. It makes itself a Standard Schema, and lists its members, at the first look: packages have thousands, and most are never asked. To make it takes
 * no more than to keep what is given.
 */
class Described<T> implements Schema<T> {
  declare readonly kind: Schema<T>['kind']
  declare readonly facts: KindFacts
  declare readonly name: string
  declare readonly contract: Contract
  declare readonly is: (value: unknown) => value is T
  declare readonly list: () => readonly MemberShape[]
  declare readonly more: (StructureDetails & { readonly values?: readonly string[] }) | undefined
  declare readonly other: StructureSchema<unknown> | undefined
  declare listed: readonly MemberShape[] | undefined

  /**
   * @param other - the schema whose description it shares
   */
  constructor(
    kind: Schema<T>['kind'],
    facts: KindFacts,
    name: string,
    contract: Contract,
    is: (value: unknown) => value is T,
    list: () => readonly MemberShape[],
    more?: Described<T>['more'],
    other?: StructureSchema<unknown>,
  ) {
    this.kind = kind
    this.facts = facts
    this.name = name
    this.contract = contract
    this.is = is
    this.list = list
    this.more = more
    this.other = other
  }

  get members(): readonly MemberShape[] {
    return (this.listed ??= this.list())
  }

  get values(): readonly string[] | undefined {
    return this.more?.values
  }

  get output(): string | undefined {
    const output = this.more?.output
    return output === true ? `${this.name}Output` : output
  }

  get recursion(): string | undefined {
    return this.more?.recursion
  }

  get base(): StructureSchema<unknown> {
    return this.other ?? (this as Schema<T> as StructureSchema<T>)
  }

  get '~standard'(): StandardSchema<T>['~standard'] {
    const value: StandardSchema<T>['~standard'] = {
      version: 1,
      vendor: 'shapewright',
      validate: (given) => validate<T>(this, given),
    }
    Object.defineProperty(this, '~standard', { value })
    return value
  }
}
