/**
 * Describing shapes.
 *
 * @module
 */
import { isBlob } from './blob.js'
import type { Contract } from './contract.js'
import { isDocumentValue } from './document-value.js'
import { isObject } from './object.js'
import type {
  EitherShape,
  EnumShape,
  EventStreamShape,
  ListShape,
  MapShape,
  MemberFacts,
  MemberShape,
  ScalarShape,
  Shape,
  StructureShape,
} from './shape.js'
import { isAsyncIterable, isStreamingBlob } from './streams.js'
import { isTimestamp } from './timestamp.js'
import { isUnknownMember } from './union.js'

/** The facts of a member of which only that it is required is known: most have no others. */
export const required: MemberFacts = { required: true }

const scalar = (kind: ScalarShape['kind'], is: (value: unknown) => boolean): ScalarShape => ({ kind, is })

/** A string. */
export const stringShape: ScalarShape = /* @__PURE__ */ scalar('string', (value) => typeof value === 'string')
/** A boolean. */
export const booleanShape: ScalarShape = /* @__PURE__ */ scalar('boolean', (value) => typeof value === 'boolean')
/** A number without fraction. */
export const integerShape: ScalarShape = /* @__PURE__ */ scalar('integer', (value) => Number.isInteger(value))
/** A finite number. */
export const floatShape: ScalarShape = /* @__PURE__ */ scalar('float', (value) => Number.isFinite(value))
/** A point in time. */
export const timestampShape: ScalarShape = /* @__PURE__ */ scalar('timestamp', isTimestamp)
/** Bytes. */
export const blobShape: ScalarShape = /* @__PURE__ */ scalar('blob', isBlob)
/** Bytes that a request takes as a stream. */
export const streamingInputShape: ScalarShape = /* @__PURE__ */ scalar('streaming-input', isStreamingBlob)
/** Bytes that a response gives as a stream. */
export const streamingOutputShape: ScalarShape = /* @__PURE__ */ scalar('streaming-output', isAsyncIterable)
/** Any JSON value. */
export const documentShape: ScalarShape = /* @__PURE__ */ scalar('document', isDocumentValue)
/** An object of which nothing is known. */
export const objectShape: ScalarShape = /* @__PURE__ */ scalar('object', isObject)
/** What stands for a union's member that the pages do not show. */
export const unknownMemberShape: ScalarShape = /* @__PURE__ */ scalar('unknown-member', isUnknownMember)
/** A value of which nothing is known. */
export const unknownShape: ScalarShape = /* @__PURE__ */ scalar('unknown', () => true)

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
  return { kind: 'events', event, is: isAsyncIterable }
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
  return new Structure('structure', name, contract, is, list)
}

/** Describes a tagged union. */
export function union(
  name: string,
  contract: Contract,
  is: (value: unknown) => boolean,
  list: () => readonly MemberShape[],
): StructureShape {
  return new Structure('union', name, contract, is, list)
}

/** Lists its members at the first look, because structures mention each other. */
class Structure implements StructureShape {
  readonly kind: StructureShape['kind']
  readonly name: string
  readonly contract: Contract
  readonly is: StructureShape['is']
  private readonly list: () => readonly MemberShape[]
  private listed: StructureShape['members'] | undefined

  constructor(
    kind: StructureShape['kind'],
    name: string,
    contract: Contract,
    is: StructureShape['is'],
    list: () => readonly MemberShape[],
  ) {
    this.kind = kind
    this.name = name
    this.contract = contract
    this.is = is
    this.list = list
  }

  get members(): StructureShape['members'] {
    return (this.listed ??= this.list())
  }
}
