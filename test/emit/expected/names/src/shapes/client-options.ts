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

export interface ClientOptions {
  Text?: string
}

/** Whether a value is of type {@link ClientOptions}, as requests have it. */
export function isClientOptions(value: unknown): value is ClientOptions {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** The description of {@link ClientOptions}, as requests have it. */
export const shapeOfClientOptions: StructureShape = /* @__PURE__ */ structure('ClientOptions', 'strict', () => [
  ['Text', stringShape],
])

/** Asserts that a value is of type {@link ClientOptions}, as requests have it; throws a ValidationError that holds every issue. */
export function assertClientOptions(value: unknown): asserts value is ClientOptions {
  assertValid(validateClientOptions(value))
}

/** Tells every issue that keeps a value from being of type {@link ClientOptions}, as requests have it. */
export function validateClientOptions(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isClientOptions, shapeOfClientOptions, value, options)
}

/** The Standard Schema of {@link ClientOptions}, as requests have it; yields its JSON Schema too. */
export const ClientOptionsSchema: StandardSchema<ClientOptions> = /* @__PURE__ */ createStandardSchema(
  validateClientOptions,
  shapeOfClientOptions,
)

/** Whether a value is of type {@link ClientOptions}, as responses have it. */
export function isClientOptionsOutput(value: unknown): value is ClientOptions {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** The description of {@link ClientOptions}, as responses have it. */
export const shapeOfClientOptionsOutput: StructureShape = /* @__PURE__ */ structure(
  'ClientOptionsOutput',
  'open',
  () => [['Text', stringShape]],
)

/** Asserts that a value is of type {@link ClientOptions}, as responses have it; throws a ValidationError that holds every issue. */
export function assertClientOptionsOutput(value: unknown): asserts value is ClientOptions {
  assertValid(validateClientOptionsOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link ClientOptions}, as responses have it. */
export function validateClientOptionsOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isClientOptionsOutput, shapeOfClientOptionsOutput, value, options)
}

/** The Standard Schema of {@link ClientOptions}, as responses have it; yields its JSON Schema too. */
export const ClientOptionsOutputSchema: StandardSchema<ClientOptions> = /* @__PURE__ */ createStandardSchema(
  validateClientOptionsOutput,
  shapeOfClientOptionsOutput,
)
