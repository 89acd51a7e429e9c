/**
 * JSON Schemas of shapes: of their JSON form, in which a timestamp is a string (RFC 3339) and bytes are base64.
 *
 * @module
 */

/** A JSON Schema that is an object. */
export type JsonSchema = Record<string, unknown>

/** Versions of JSON Schema that can be written. */
export type JsonSchemaTarget = 'draft-2020-12' | 'draft-07'

/** What is collected while a schema is written. */
export interface JsonSchemaBuilder {
  /** Where definitions stand: `$defs`, or `definitions` in older versions. */
  readonly keyword: '$defs' | 'definitions'
  /** The shape that the schema is about; undefined until it is met. */
  root: string | undefined
  readonly definitions: Map<string, JsonSchema>
}

/**
 * Defines a shape's schema once, however often it is met; that ends recursion.
 *
 * @param name - the shape's exported name
 * @param describe - makes the schema
 * @returns the schema itself for the shape that the whole is about, else a reference
 */
export function defineJsonSchema(builder: JsonSchemaBuilder, name: string, describe: () => JsonSchema): JsonSchema {
  if (builder.root === undefined) {
    builder.root = name
    return describe()
  }
  if (builder.root === name) return { $ref: '#' }
  if (!builder.definitions.has(name)) {
    // The place is taken before the schema is made: a recursive shape meets itself while it is described.
    builder.definitions.set(name, {})
    builder.definitions.set(name, describe())
  }
  return { $ref: `#/${builder.keyword}/${name}` }
}

/**
 * Makes the whole schema of a shape.
 *
 * @param target - the version of JSON Schema
 * @throws TypeError for a version that cannot be written
 */
export function createJsonSchema(describe: (builder: JsonSchemaBuilder) => JsonSchema, target: string): JsonSchema {
  if (target !== 'draft-2020-12' && target !== 'draft-07') {
    throw new TypeError(`Cannot write JSON Schema ${target}: draft-2020-12 and draft-07 can be written`)
  }
  const recent = target === 'draft-2020-12'
  const keyword = recent ? '$defs' : 'definitions'
  const builder: JsonSchemaBuilder = { keyword, root: undefined, definitions: new Map<string, JsonSchema>() }
  const schema: JsonSchema = {
    $schema: recent ? 'https://json-schema.org/draft/2020-12/schema' : 'http://json-schema.org/draft-07/schema#',
    ...describe(builder),
  }
  if (builder.definitions.size > 0) schema[keyword] = Object.fromEntries(builder.definitions)
  return schema
}
