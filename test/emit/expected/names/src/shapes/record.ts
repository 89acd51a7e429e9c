// Written by Shapewright from boto3's reference pages; do not edit.

import { hasSet, isObject as runtimeIsObject } from '../runtime/object.js'
import { type StructureShape, stringShape, structure } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import {
  type ValidateOptions,
  type ValidationResult as RuntimeValidationResult,
  assertValid,
  validate,
} from '../runtime/validation.js'

export interface Record {
  Text?: string
}

/** Whether a value is of type {@link Record}, as requests have it. */
export function isRecord(value: unknown): value is Record {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** The description of {@link Record}, as requests have it. */
export const shapeOfRecord: StructureShape = /* @__PURE__ */ structure('Record', 'strict', () => [
  ['Text', stringShape],
])

/** Asserts that a value is of type {@link Record}, as requests have it; throws a ValidationError that holds every issue. */
export function assertRecord(value: unknown): asserts value is Record {
  assertValid(validateRecord(value))
}

/** Tells every issue that keeps a value from being of type {@link Record}, as requests have it. */
export function validateRecord(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isRecord, shapeOfRecord, value, options)
}

/** The Standard Schema of {@link Record}, as requests have it; yields its JSON Schema too. */
export const RecordSchema: StandardSchema<Record> = /* @__PURE__ */ createStandardSchema(validateRecord, shapeOfRecord)

/** Whether a value is of type {@link Record}, as responses have it. */
export function isRecordOutput(value: unknown): value is Record {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** The description of {@link Record}, as responses have it. */
export const shapeOfRecordOutput: StructureShape = /* @__PURE__ */ structure('RecordOutput', 'open', () => [
  ['Text', stringShape],
])

/** Asserts that a value is of type {@link Record}, as responses have it; throws a ValidationError that holds every issue. */
export function assertRecordOutput(value: unknown): asserts value is Record {
  assertValid(validateRecordOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link Record}, as responses have it. */
export function validateRecordOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isRecordOutput, shapeOfRecordOutput, value, options)
}

/** The Standard Schema of {@link Record}, as responses have it; yields its JSON Schema too. */
export const RecordOutputSchema: StandardSchema<Record> = /* @__PURE__ */ createStandardSchema(
  validateRecordOutput,
  shapeOfRecordOutput,
)
