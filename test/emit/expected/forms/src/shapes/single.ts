// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportRequestUnion } from '../runtime/report-union.js'
import { type Report, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export type Single = {
  Only: string
}

/** Whether a value is of type {@link Single}. */
export function isSingle(value: unknown): value is Single {
  if (!isObject(value)) return false
  let set = 0
  let member: unknown = value['Only']
  if (member !== undefined) {
    set++
    if (typeof member !== 'string') return false
  }
  if (set !== 1) return false
  for (const key in value) {
    if (key !== 'Only' && hasSet(value, key)) return false
  }
  return true
}

/** Asserts that a value is of type {@link Single}; throws a ValidationError that holds every issue. */
export function assertSingle(value: unknown): asserts value is Single {
  assertValid(validateSingle(value))
}

/** Tells every issue that keeps a value from being of type {@link Single}. */
export function validateSingle(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isSingle, explainSingle, value, options)
}

/** The Standard Schema of {@link Single}; yields its JSON Schema too. */
export const SingleSchema: StandardSchema<Single> = /* @__PURE__ */ createStandardSchema(
  validateSingle,
  jsonSchemaOfSingle,
)

/** Adds to a report why a value is not of type {@link Single}. */
export function explainSingle(value: unknown, path: Path | undefined, report: Report): void {
  reportRequestUnion(value, path, report, [['Only', reportString]])
}

/** The JSON Schema of {@link Single}. */
export function jsonSchemaOfSingle(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'Single', () => ({
    type: 'object',
    properties: { Only: { type: 'string' } },
    oneOf: [{ required: ['Only'] }],
    additionalProperties: false,
  }))
}
