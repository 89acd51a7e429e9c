/**
 * The schema of a type's JSON form.
 *
 * @module
 */
import { tryDecode } from './codec.js'
import type { Json } from './json-form.js'
import { createJsonSchema } from './json-schema.js'
import type { JsonSchema, Schema, StandardJsonSchema, StandardJsonSchemaOptions } from './schema.js'

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
