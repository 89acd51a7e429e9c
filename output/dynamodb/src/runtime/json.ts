/**
 * The JSON form of a type.
 *
 * @module
 */
import { tryDecode } from './codec.js'
import type { DocumentValue } from './document-value.js'
import { createJsonSchema } from './json-schema.js'
import type { JsonSchema, Schema, StandardJsonSchema, StandardJsonSchemaOptions } from './schema.js'
import type { ReadableStreamLike } from './streams.js'

/**
 * The JSON form of a type: dates are strings (ISO 8601), bytes are strings (base64), event streams are arrays of their events; everything else is as it is.
 */
export type Json<T> = T extends DocumentValue
  ? T
  : T extends Date | Uint8Array | ReadableStreamLike
    ? string
    : T extends AsyncIterable<infer TItem>
      ? [TItem] extends [Uint8Array]
        ? string
        : Json<TItem>[]
      : T extends readonly (infer TItem)[]
        ? Json<TItem>[]
        : T extends object
          ? { [TKey in keyof T]: Json<T[TKey]> }
          : T

/**
 * Makes the Standard Schema of a type's JSON form, for whoever publishes its JSON Schema and calls it with JSON: tools of AI models, routes, forms. Its `validate` takes
 * JSON and gives a value of the type, as `decode` does. Both of its JSON Schemas are of the JSON form: `encode` gives it for an output.
 *
 * @param schema - of the type: `TagSchema`
 */
export function json<T>(schema: Schema<T>): StandardJsonSchema<Json<T>, T> {
  const write = ({ target }: StandardJsonSchemaOptions): JsonSchema => createJsonSchema(schema, target)
  return {
    '~standard': {
      version: 1,
      vendor: 'shapewright',
      validate: (value) => tryDecode(schema, value),
      jsonSchema: { input: write, output: write },
    },
  }
}
