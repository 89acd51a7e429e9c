/**
 * JSON Schemas of types.
 *
 * @module
 */
import type {
  Contract,
  EnumSchema,
  JsonSchema,
  JsonSchemaTarget,
  MemberShape,
  Schema,
  Shape,
  StructureSchema,
} from './schema.js'
import { membersOf, takesNull } from './union.js'

/** How a JSON Schema is written. */
export interface JsonSchemaOptions {
  /** The version of JSON Schema; `draft-2020-12` unless told. */
  readonly target?: JsonSchemaTarget
}

/**
 * Writes the JSON Schema of a type's JSON form: of what `decode` takes and `encode` gives. A date is a string (RFC 3339), and so are bytes (base64). A member that
 * need not be there may be null.
 *
 * @param schema - of the type: `TagSchema`
 * @throws TypeError for a version of JSON Schema that cannot be written
 */
export function jsonSchema(schema: Schema<unknown>, options: JsonSchemaOptions = {}): JsonSchema {
  return createJsonSchema(schema, options.target ?? 'draft-2020-12')
}

/** What is collected while a JSON Schema is written. */
interface Builder {
  /** Where definitions stand: `$defs`, or `definitions` in older versions. */
  readonly keyword: '$defs' | 'definitions'
  /** Name of the type that the JSON Schema is about. */
  readonly root: string
  /** Of the whole value. */
  readonly contract: Contract
  readonly definitions: Map<string, JsonSchema>
}

/**
 * Writes the JSON Schema of a type's JSON form.
 *
 * @param target - the version of JSON Schema
 * @throws TypeError for a version that cannot be written
 */
export function createJsonSchema(schema: Schema<unknown>, target: string): JsonSchema {
  if (target !== 'draft-2020-12' && target !== 'draft-07') {
    throw new TypeError(`Cannot write JSON Schema ${target}: draft-2020-12 and draft-07 can be written`)
  }
  const { contract, name } = schema
  const recent = target === 'draft-2020-12'
  const keyword = recent ? '$defs' : 'definitions'
  const definitions = new Map<string, JsonSchema>()
  const written: JsonSchema = {
    $schema: recent ? 'https://json-schema.org/draft/2020-12/schema' : 'http://json-schema.org/draft-07/schema#',
    ...describeNamed(schema as NamedSchema, { keyword, root: name, contract, definitions }),
  }
  if (definitions.size > 0) written[keyword] = Object.fromEntries(definitions)
  return written
}

type NamedSchema = StructureSchema<unknown> | EnumSchema<string>

/** The JSON Schema of what has no parts, by kind. */
const plain: Readonly<Partial<Record<Shape['kind'], JsonSchema>>> = {
  string: { type: 'string' },
  boolean: { type: 'boolean' },
  integer: { type: 'integer' },
  timestamp: { type: 'string', format: 'date-time' },
  blob: { type: 'string', contentEncoding: 'base64' },
  streaming: { type: 'string', contentEncoding: 'base64' },
  object: { type: 'object' },
  'json-text': { type: ['string', 'object', 'array'] },
  'unknown-member': { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] },
}

/** A float of a response that is no finite number, as services write it. */
const unusualNumber: JsonSchema = { type: 'string', enum: ['NaN', 'Infinity', '-Infinity'] }

function describe(shape: Shape, builder: Builder): JsonSchema {
  const isClosed = builder.contract.enums === 'closed'
  switch (shape.kind) {
    case 'structure':
    case 'union':
      return refer(shape, builder)
    case 'enum':
      return isClosed ? refer(shape, builder) : { type: 'string' }
    case 'list':
      return { type: 'array', items: describe(shape.member, builder) }
    case 'map':
      return {
        type: 'object',
        ...(shape.key && isClosed && { propertyNames: refer(shape.key, builder) }),
        additionalProperties: describe(shape.value, builder),
      }
    case 'events':
      // Its events in a row are its JSON form.
      return { type: 'array', items: refer(shape.event, builder) }
    case 'either':
      return { anyOf: [describe(shape.first, builder), describe(shape.second, builder)] }
    case 'float':
      return builder.contract.form === 'request' ? { type: 'number' } : { anyOf: [{ type: 'number' }, unusualNumber] }
    default:
      return { ...plain[shape.kind] }
  }
}

/** The JSON Schema of a member that may be null instead of absent. */
function admitNull(written: JsonSchema): JsonSchema {
  const { anyOf, type } = written
  if (typeof type === 'string') return { ...written, type: [type, 'null'] }
  return { anyOf: [...(Array.isArray(anyOf) ? (anyOf as unknown[]) : [written]), { type: 'null' }] }
}

/** A reference to a named shape. It is defined once, however often it is met; that ends recursion. */
function refer(shape: NamedSchema, builder: Builder): JsonSchema {
  const { contract, definitions, keyword, root } = builder
  const name = nameOf(shape, contract)
  if (root === name) return { $ref: '#' }
  if (!definitions.has(name)) {
    // The place is taken before the schema is made: a recursive shape meets itself while it is described.
    definitions.set(name, {})
    definitions.set(name, describeNamed(shape, builder))
  }
  return { $ref: `#/${keyword}/${name}` }
}

/** The exported name of the form that the whole value has. */
function nameOf(shape: NamedSchema, { form }: Contract): string {
  return (form === 'response' && shape.kind !== 'enum' ? shape.output : undefined) ?? shape.name
}

function describeNamed(shape: NamedSchema, builder: Builder): JsonSchema {
  if (shape.kind === 'enum') return { type: 'string', enum: [...shape.values] }
  if (shape.kind === 'object') return { type: 'object' }
  const { contract } = builder
  const isRequest = contract.form === 'request'
  const isUnion = shape.kind === 'union'
  const members = membersOf(shape, contract)
  const required = members.flatMap(([name, , facts]) => (facts?.required && isRequest ? [name] : []))
  const properties = members.map(([name, member]) => {
    const written = describe(member, builder)
    return [name, required.includes(name) || takesNull(member) ? written : admitNull(written)]
  })
  return {
    type: 'object',
    ...(members.length > 0 && { properties: Object.fromEntries(properties) as JsonSchema }),
    ...(required.length > 0 && { required }),
    ...(isUnion && members.length > 0 && { oneOf: members.map(describeArm) }),
    ...(contract.unknownMembers === 'refuse' && (members.length > 0 || isUnion) && { additionalProperties: false }),
  }
}

/** The arm of a union in which a member is set: it is there, and not null unless null is a value of it. */
function describeArm([name, shape]: MemberShape): JsonSchema {
  const properties = { [name]: takesNull(shape) ? {} : { not: { type: 'null' } } }
  return { properties, required: [name] }
}
