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

export interface DocumentValue {
  Text?: string
}

/** Whether a value is of type {@link DocumentValue}, as requests have it. */
export function isDocumentValue(value: unknown): value is DocumentValue {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** The description of {@link DocumentValue}, as requests have it. */
export const shapeOfDocumentValue: StructureShape = /* @__PURE__ */ structure('DocumentValue', 'strict', () => [
  ['Text', stringShape],
])

/** Asserts that a value is of type {@link DocumentValue}, as requests have it; throws a ValidationError that holds every issue. */
export function assertDocumentValue(value: unknown): asserts value is DocumentValue {
  assertValid(validateDocumentValue(value))
}

/** Tells every issue that keeps a value from being of type {@link DocumentValue}, as requests have it. */
export function validateDocumentValue(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isDocumentValue, shapeOfDocumentValue, value, options)
}

/** The Standard Schema of {@link DocumentValue}, as requests have it; yields its JSON Schema too. */
export const DocumentValueSchema: StandardSchema<DocumentValue> = /* @__PURE__ */ createStandardSchema(
  validateDocumentValue,
  shapeOfDocumentValue,
)

/** Whether a value is of type {@link DocumentValue}, as responses have it. */
export function isDocumentValueOutput(value: unknown): value is DocumentValue {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** The description of {@link DocumentValue}, as responses have it. */
export const shapeOfDocumentValueOutput: StructureShape = /* @__PURE__ */ structure(
  'DocumentValueOutput',
  'open',
  () => [['Text', stringShape]],
)

/** Asserts that a value is of type {@link DocumentValue}, as responses have it; throws a ValidationError that holds every issue. */
export function assertDocumentValueOutput(value: unknown): asserts value is DocumentValue {
  assertValid(validateDocumentValueOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link DocumentValue}, as responses have it. */
export function validateDocumentValueOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isDocumentValueOutput, shapeOfDocumentValueOutput, value, options)
}

/** The Standard Schema of {@link DocumentValue}, as responses have it; yields its JSON Schema too. */
export const DocumentValueOutputSchema: StandardSchema<DocumentValue> = /* @__PURE__ */ createStandardSchema(
  validateDocumentValueOutput,
  shapeOfDocumentValueOutput,
)
