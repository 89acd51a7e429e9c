// Written by Shapewright from boto3's reference pages; do not edit.

import { hasSet, isObject } from '../runtime/object.js'
import { type StructureShape, required, stringShape, structure } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface CopySource {
  Bucket: string
}

/** Whether a value is of type {@link CopySource}. */
export function isCopySource(value: unknown): value is CopySource {
  if (!isObject(value)) return false
  let member: unknown = value['Bucket']
  if (typeof member !== 'string') return false
  for (const key in value) {
    if (key !== 'Bucket' && hasSet(value, key)) return false
  }
  return true
}

/** The description of {@link CopySource}. */
export const shapeOfCopySource: StructureShape = /* @__PURE__ */ structure('CopySource', 'strict', () => [
  ['Bucket', stringShape, required],
])

/** Asserts that a value is of type {@link CopySource}; throws a ValidationError that holds every issue. */
export function assertCopySource(value: unknown): asserts value is CopySource {
  assertValid(validateCopySource(value))
}

/** Tells every issue that keeps a value from being of type {@link CopySource}. */
export function validateCopySource(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isCopySource, shapeOfCopySource, value, options)
}

/** The Standard Schema of {@link CopySource}; yields its JSON Schema too. */
export const CopySourceSchema: StandardSchema<CopySource> = /* @__PURE__ */ createStandardSchema(
  validateCopySource,
  shapeOfCopySource,
)
