/**
 * Describing shapes.
 *
 * @module
 */
import { createJsonSchema } from './json-schema.js'
import type {
  Contract,
  EitherShape,
  EnumSchema,
  EventStreamShape,
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
import { validate } from './validation.js'

/** A string. */
export const string: ScalarShape = { kind: 'string' }
/** A boolean. */
export const boolean: ScalarShape = { kind: 'boolean' }
/** A number without fraction. */
export const integer: ScalarShape = { kind: 'integer' }
/** A finite number. */
export const float: ScalarShape = { kind: 'float' }
/** A point in time. */
export const timestamp: ScalarShape = { kind: 'timestamp' }
/** Bytes. */
export const blob: ScalarShape = { kind: 'blob' }
/** Bytes that a request takes, and a response gives, as a stream. */
export const streaming: ScalarShape = { kind: 'streaming' }
/** Any JSON value. */
export const document: ScalarShape = { kind: 'document' }
/** A value of which nothing is known. */
export const unknown: ScalarShape = { kind: 'unknown' }

/** The facts of a member of which only that it is required is known: most have no others. */
export const required: MemberFacts = { required: true }

/** Describes a list. */
export function listOf(member: Shape): ListShape {
  return { kind: 'list', member }
}

/** Describes a map. */
export function mapOf(value: Shape, key?: EnumSchema<string>): MapShape {
  return { kind: 'map', value, key }
}

/** Describes an event stream. */
export function eventsOf(event: StructureSchema<unknown>): EventStreamShape {
  return { kind: 'events', event }
}

/** Describes a value of one of two shapes. */
export function eitherOf(first: Shape, second: Shape): EitherShape {
  return { kind: 'either', first, second }
}

/** What is known of few structures. */
export interface StructureDetails {
  /** Exported name of the response form, if the structure has one. */
  readonly output?: string
  /** Name of the recursion that the structure is part of. */
  readonly recursion?: string
}

/**
 * Makes the schema of an enum. By itself it admits the listed values; within other values their contract holds.
 *
 * @param name - exported name of the type
 * @param is - the yes/no guard
 */
export function enumOf<T extends string>(
  name: string,
  values: readonly T[],
  is: (value: unknown) => value is T,
): EnumSchema<T> {
  return new Enum(name, values, is)
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
  return new Structure('structure', name, contract, is, members, more)
}

/** Makes the schema of a tagged union, of which exactly one member is set; as {@link structure}. The arm for members that the pages do not show is not listed. */
export function union<T>(
  name: string,
  contract: Contract,
  is: (value: unknown) => value is T,
  members: () => readonly MemberShape[],
  more?: StructureDetails,
): StructureSchema<T> {
  return new Structure('union', name, contract, is, members, more)
}

/** Makes the schema of a structure whose members no page shows: any object; as {@link structure}. */
export function opaque<T>(
  name: string,
  contract: Contract,
  is: (value: unknown) => value is T,
  more?: StructureDetails,
): StructureSchema<T> {
  return new Structure('object', name, contract, is, listNothing, more)
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
  const { base, kind, output, recursion } = schema
  const more = { ...(output !== undefined && { output }), ...(recursion !== undefined && { recursion }) }
  return new Structure(kind, output ?? schema.name, contract, is, () => base.members, more, base)
}

const listNothing = (): readonly MemberShape[] => []

/** Of an enum by itself. */
const closed: Contract = { form: 'request', enums: 'closed', unknownMembers: 'refuse' }

/** Makes itself a Standard Schema at the first look: packages have thousands of schemas, and most are never asked. */
abstract class Described<T> implements StandardSchema<T> {
  get '~standard'(): StandardSchema<T>['~standard'] {
    const schema = this as unknown as Schema<T> & Shape
    const value: StandardSchema<T>['~standard'] = {
      version: 1,
      vendor: 'shapewright',
      validate(given) {
        const result = validate<T>(schema, given)
        return result.success ? { value: result.value } : { issues: result.issues }
      },
      jsonSchema: {
        input: ({ target }) => createJsonSchema(schema, target, 'value'),
        output: ({ target }) => createJsonSchema(schema, target, 'value'),
      },
    }
    Object.defineProperty(this, '~standard', { value })
    return value
  }
}

class Enum<T extends string> extends Described<T> implements EnumSchema<T> {
  readonly kind: 'enum'
  readonly name: string
  readonly contract: Contract
  readonly values: readonly T[]
  readonly is: (value: unknown) => value is T

  constructor(name: string, values: readonly T[], is: (value: unknown) => value is T) {
    super()
    this.kind = 'enum'
    this.name = name
    this.contract = closed
    this.values = values
    this.is = is
  }
}

class Structure<T> extends Described<T> implements StructureSchema<T> {
  readonly kind: StructureSchema<T>['kind']
  readonly name: string
  readonly contract: Contract
  readonly is: (value: unknown) => value is T
  readonly base: StructureSchema<unknown>
  readonly output: string | undefined
  readonly recursion: string | undefined
  private readonly list: () => readonly MemberShape[]
  private listed: readonly MemberShape[] | undefined

  constructor(
    kind: StructureSchema<T>['kind'],
    name: string,
    contract: Contract,
    is: (value: unknown) => value is T,
    list: () => readonly MemberShape[],
    more?: StructureDetails,
    base?: StructureSchema<unknown>,
  ) {
    super()
    this.kind = kind
    this.name = name
    this.contract = contract
    this.is = is
    this.base = base ?? (this as StructureSchema<unknown>)
    this.output = more?.output
    this.recursion = more?.recursion
    this.list = list
    this.listed = undefined
  }

  get members(): readonly MemberShape[] {
    return (this.listed ??= this.list())
  }
}
