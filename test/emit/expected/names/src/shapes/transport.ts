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

export interface Transport {
  Text?: string
}

/** Whether a value is of type {@link Transport}, as requests have it. */
export function isTransport(value: unknown): value is Transport {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** The description of {@link Transport}, as requests have it. */
export const shapeOfTransport: StructureShape = /* @__PURE__ */ structure('Transport', 'strict', () => [
  ['Text', stringShape],
])

/** Asserts that a value is of type {@link Transport}, as requests have it; throws a ValidationError that holds every issue. */
export function assertTransport(value: unknown): asserts value is Transport {
  assertValid(validateTransport(value))
}

/** Tells every issue that keeps a value from being of type {@link Transport}, as requests have it. */
export function validateTransport(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isTransport, shapeOfTransport, value, options)
}

/** The Standard Schema of {@link Transport}, as requests have it; yields its JSON Schema too. */
export const TransportSchema: StandardSchema<Transport> = /* @__PURE__ */ createStandardSchema(
  validateTransport,
  shapeOfTransport,
)

/** Whether a value is of type {@link Transport}, as responses have it. */
export function isTransportOutput(value: unknown): value is Transport {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** The description of {@link Transport}, as responses have it. */
export const shapeOfTransportOutput: StructureShape = /* @__PURE__ */ structure('TransportOutput', 'open', () => [
  ['Text', stringShape],
])

/** Asserts that a value is of type {@link Transport}, as responses have it; throws a ValidationError that holds every issue. */
export function assertTransportOutput(value: unknown): asserts value is Transport {
  assertValid(validateTransportOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link Transport}, as responses have it. */
export function validateTransportOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isTransportOutput, shapeOfTransportOutput, value, options)
}

/** The Standard Schema of {@link Transport}, as responses have it; yields its JSON Schema too. */
export const TransportOutputSchema: StandardSchema<Transport> = /* @__PURE__ */ createStandardSchema(
  validateTransportOutput,
  shapeOfTransportOutput,
)
