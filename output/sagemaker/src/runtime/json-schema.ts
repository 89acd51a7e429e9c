/**
 * JSON Schemas of shapes: of their JSON form, in which a timestamp is a string (RFC 3339) and bytes are base64.
 *
 * @module
 */
import { closesEnums, type Contract, refusesUnknown } from './contract.js'
import type { EnumShape, MemberShape, Shape, StructureShape } from './shape.js'

/** A JSON Schema that is an object. */
export type JsonSchema = Record<string, unknown>

/** Versions of JSON Schema that can be written. */
export type JsonSchemaTarget = 'draft-2020-12' | 'draft-07'

/** What is collected while a schema is written. */
interface Builder {
  /** Where definitions stand: `$defs`, or `definitions` in older versions. */
  readonly keyword: '$defs' | 'definitions'
  /** The named shape that the schema is about. */
  readonly root: string | undefined
  readonly definitions: Map<string, JsonSchema>
}

/**
 * Makes the whole schema of a shape.
 *
 * @param target - the version of JSON Schema
 * @throws TypeError for a version that cannot be written
 */
export function createJsonSchema(shape: Shape, target: string): JsonSchema {
  if (target !== 'draft-2020-12' && target !== 'draft-07') {
    throw new TypeError(`Cannot write JSON Schema ${target}: draft-2020-12 and draft-07 can be written`)
  }
  const recent = target === 'draft-2020-12'
  const keyword = recent ? '$defs' : 'definitions'
  const definitions = new Map<string, JsonSchema>()
  const builder: Builder = { keyword, root: 'name' in shape ? shape.name : undefined, definitions }
  const schema: JsonSchema = {
    $schema: recent ? 'https://json-schema.org/draft/2020-12/schema' : 'http://json-schema.org/draft-07/schema#',
    ...('name' in shape ? describeNamed(shape, builder) : describe(shape, 'strict', builder)),
  }
  if (definitions.size > 0) schema[keyword] = Object.fromEntries(definitions)
  return schema
}

/** The schema of a value within a structure of a contract. */
function describe(shape: Shape, contract: Contract, builder: Builder): JsonSchema {
  switch (shape.kind) {
    case 'structure':
    case 'union':
      return refer(shape, builder)
    case 'enum':
      return closesEnums(contract, {}) ? refer(shape, builder) : { type: 'string' }
    case 'list':
      return { type: 'array', items: describe(shape.member, contract, builder) }
    case 'map':
      return {
        type: 'object',
        ...(shape.key && closesEnums(contract, {}) && { propertyNames: refer(shape.key, builder) }),
        additionalProperties: describe(shape.value, contract, builder),
      }
    case 'events':
      // An event stream has no JSON form of its own; its events in a row are the nearest.
      return { type: 'array', items: refer(shape.event, builder) }
    case 'either':
      return { anyOf: [describe(shape.first, contract, builder), describe(shape.second, contract, builder)] }
    case 'string':
    case 'boolean':
    case 'integer':
    case 'object':
      return { type: shape.kind }
    case 'float':
      return { type: 'number' }
    case 'timestamp':
      return { type: 'string', format: 'date-time' }
    case 'blob':
    case 'streaming-input':
    case 'streaming-output':
      return { type: 'string', contentEncoding: 'base64' }
    case 'unknown-member':
      return { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] }
    case 'document':
    case 'unknown':
      return {}
  }
}

/** A reference to a named shape. It is defined once, however often it is met; that ends recursion. */
function refer(shape: StructureShape | EnumShape, builder: Builder): JsonSchema {
  const { definitions, keyword, root } = builder
  const { name } = shape
  if (root === name) return { $ref: '#' }
  if (!definitions.has(name)) {
    // The place is taken before the schema is made: a recursive shape meets itself while it is described.
    definitions.set(name, {})
    definitions.set(name, describeNamed(shape, builder))
  }
  return { $ref: `#/${keyword}/${name}` }
}

function describeNamed(shape: StructureShape | EnumShape, builder: Builder): JsonSchema {
  if (shape.kind === 'enum') return { type: 'string', enum: [...shape.values] }
  const { contract, kind, members } = shape
  const required = members.filter(([, , facts]) => facts?.required).map(([name]) => name)
  const describeMember = ([name, member]: MemberShape): [string, JsonSchema] => [
    name,
    describe(member, contract, builder),
  ]
  return {
    type: 'object',
    ...(members.length > 0 && { properties: Object.fromEntries(members.map(describeMember)) }),
    ...(required.length > 0 && { required }),
    ...(kind === 'union' && members.length > 0 && { oneOf: members.map(([name]) => ({ required: [name] })) }),
    ...(refusesUnknown(contract, {}) && { additionalProperties: false }),
  }
}
