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

export interface StreamingBlob {
  Text?: string
}

/** Whether a value is of type {@link StreamingBlob}, as requests have it. */
export function isStreamingBlob(value: unknown): value is StreamingBlob {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** The description of {@link StreamingBlob}, as requests have it. */
export const shapeOfStreamingBlob: StructureShape = /* @__PURE__ */ structure('StreamingBlob', 'strict', () => [
  ['Text', stringShape],
])

/** Asserts that a value is of type {@link StreamingBlob}, as requests have it; throws a ValidationError that holds every issue. */
export function assertStreamingBlob(value: unknown): asserts value is StreamingBlob {
  assertValid(validateStreamingBlob(value))
}

/** Tells every issue that keeps a value from being of type {@link StreamingBlob}, as requests have it. */
export function validateStreamingBlob(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isStreamingBlob, shapeOfStreamingBlob, value, options)
}

/** The Standard Schema of {@link StreamingBlob}, as requests have it; yields its JSON Schema too. */
export const StreamingBlobSchema: StandardSchema<StreamingBlob> = /* @__PURE__ */ createStandardSchema(
  validateStreamingBlob,
  shapeOfStreamingBlob,
)

/** Whether a value is of type {@link StreamingBlob}, as responses have it. */
export function isStreamingBlobOutput(value: unknown): value is StreamingBlob {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** The description of {@link StreamingBlob}, as responses have it. */
export const shapeOfStreamingBlobOutput: StructureShape = /* @__PURE__ */ structure(
  'StreamingBlobOutput',
  'open',
  () => [['Text', stringShape]],
)

/** Asserts that a value is of type {@link StreamingBlob}, as responses have it; throws a ValidationError that holds every issue. */
export function assertStreamingBlobOutput(value: unknown): asserts value is StreamingBlob {
  assertValid(validateStreamingBlobOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link StreamingBlob}, as responses have it. */
export function validateStreamingBlobOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isStreamingBlobOutput, shapeOfStreamingBlobOutput, value, options)
}

/** The Standard Schema of {@link StreamingBlob}, as responses have it; yields its JSON Schema too. */
export const StreamingBlobOutputSchema: StandardSchema<StreamingBlob> = /* @__PURE__ */ createStandardSchema(
  validateStreamingBlobOutput,
  shapeOfStreamingBlobOutput,
)
