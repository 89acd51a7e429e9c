/**
 * Standard Schema (https://standardschema.dev), version 1: one interface by which forms, routers and tools use any validator. Stated here in our own types so
 * that packages depend on nothing.
 *
 * @module
 */
import { createJsonSchema, type JsonSchema } from './json-schema.js'
import type { ValidationIssue } from './issue.js'
import type { Shape } from './shape.js'
import type { ValidationResult } from './validation.js'

/** What a Standard Schema's `validate` gives: the value, or what is wrong with it. */
export type StandardResult<T> =
  { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly ValidationIssue[] }

/** Which version of JSON Schema to write. */
export interface JsonSchemaOptions {
  /** `draft-2020-12` or `draft-07`; others throw a `TypeError`. */
  readonly target: string
}

/** A Standard Schema that also yields its JSON Schema. What goes in and what comes out are of one type: nothing is converted. */
export interface StandardSchema<T> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: 'shapewright'
    /** Never throws, whatever the value is. */
    readonly validate: (value: unknown) => StandardResult<T>
    /** Only for inference; absent at run time. */
    readonly types?: { readonly input: T; readonly output: T } | undefined
    readonly jsonSchema: {
      readonly input: (options: JsonSchemaOptions) => JsonSchema
      readonly output: (options: JsonSchemaOptions) => JsonSchema
    }
  }
}

/**
 * Makes the Standard Schema of a shape.
 *
 * @param validate - the shape's own validation
 * @param shape - the shape's description
 */
export function createStandardSchema<T>(
  validate: (value: unknown) => ValidationResult,
  shape: Shape,
): StandardSchema<T> {
  const print = ({ target }: JsonSchemaOptions): JsonSchema => createJsonSchema(shape, target)
  return {
    '~standard': {
      version: 1,
      vendor: 'shapewright',
      validate(value) {
        const result = validate(value)
        return result.success ? { value: value as T } : { issues: result.issues }
      },
      jsonSchema: { input: print, output: print },
    },
  }
}
