/**
 * Describing shapes. What is described brings along how it is explained, and nothing else.
 *
 * @module
 */
import { isBlob } from './blob.js'
import type { Contract } from './contract.js'
import { documentFault, isDocumentValue } from './document-value.js'
import { explainEither, explainEnum, explainEvents, explainList, explainMap, explainScalar } from './explain.js'
import { explainRecursive, explainRecursiveUnion, explainStructure, explainUnion } from './explain-structure.js'
import { isObject } from './object.js'
import { isSecretName, printKey } from './path.js'
import type {
  EitherShape,
  EnumShape,
  EventStreamShape,
  FindMembers,
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

const scalar = (kind: ScalarShape['kind'], expected: string, is: (value: unknown) => boolean): ScalarShape => ({
  kind,
  expected,
  is,
  explain: explainScalar,
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
  explain: explainScalar,
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
  return { kind: 'enum', name, values, is: undefined, explain: explainEnum }
}

/** Describes a list. */
export function listOf(member: Shape): ListShape {
  return { kind: 'list', member, is: undefined, explain: explainList }
}

/** Describes a map. */
export function mapOf(value: Shape, key?: EnumShape): MapShape {
  return { kind: 'map', value, key, is: undefined, explain: explainMap }
}

/** Describes an event stream. */
export function eventsOf(event: StructureShape): EventStreamShape {
  return { kind: 'events', event, is: isAsyncIterable, explain: explainEvents }
}

/** Describes a value of one of two shapes. */
export function eitherOf(first: Shape, second: Shape): EitherShape {
  return { kind: 'either', first, second, is: undefined, explain: explainEither }
}

/** Describes a structure. */
export function structure(
  name: string,
  contract: Contract,
  is: (value: unknown) => boolean,
  find: FindMembers | undefined,
  list: () => readonly MemberShape[],
): StructureShape {
  const explain = explainStructure
  return new Structure({ kind: 'structure', name, contract, is, find, recursion: undefined, explain }, list)
}

/** Describes a structure that can hold itself. */
export function recursiveStructure(
  name: string,
  contract: Contract,
  recursion: string,
  list: () => readonly MemberShape[],
): StructureShape {
  const explain = explainRecursive
  return new Structure({ kind: 'structure', name, contract, is: undefined, find: undefined, recursion, explain }, list)
}

/** Describes a tagged union. */
export function union(
  name: string,
  contract: Contract,
  is: (value: unknown) => boolean,
  list: () => readonly MemberShape[],
): StructureShape {
  const explain = explainUnion
  return new Structure({ kind: 'union', name, contract, is, find: undefined, recursion: undefined, explain }, list)
}

/** Describes a tagged union that can hold itself. */
export function recursiveUnion(
  name: string,
  contract: Contract,
  recursion: string,
  list: () => readonly MemberShape[],
): StructureShape {
  const explain = explainRecursiveUnion
  return new Structure({ kind: 'union', name, contract, is: undefined, find: undefined, recursion, explain }, list)
}

/** A class: objects with getters of their own are, to engines, each of another kind, and reports take three times as long. */
class Structure implements StructureShape {
  readonly kind: StructureShape['kind']
  readonly name: string
  readonly contract: Contract
  readonly is: StructureShape['is']
  readonly find: FindMembers | undefined
  readonly recursion: string | undefined
  readonly explain: StructureShape['explain']
  private readonly list: () => readonly MemberShape[]
  private listed: StructureShape['members'] | undefined

  constructor(
    shape: Pick<StructureShape, 'kind' | 'name' | 'contract' | 'is' | 'find' | 'recursion' | 'explain'>,
    list: () => readonly MemberShape[],
  ) {
    this.kind = shape.kind
    this.name = shape.name
    this.contract = shape.contract
    this.is = shape.is
    this.find = shape.find
    this.recursion = shape.recursion
    this.explain = shape.explain
    this.list = list
    this.listed = undefined
  }

  get members(): StructureShape['members'] {
    return (this.listed ??= this.list().map(([name, member, facts]) => {
      return [name, member, facts, printKey(name), facts?.sensitive === true || isSecretName(name)]
    }))
  }
}
