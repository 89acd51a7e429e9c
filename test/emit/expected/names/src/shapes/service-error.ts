// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { stringShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject as runtimeIsObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import {
  type ValidateOptions,
  type ValidationResult as RuntimeValidationResult,
  assertValid,
  validate,
} from '../runtime/validation.js'

export interface ServiceError {
  Text?: string
}

/** Whether a value is of type {@link ServiceError}, as requests have it. */
export function isServiceError(value: unknown): value is ServiceError {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link ServiceError}, as requests have it. */
export function findInServiceError(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Text', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Text'])
}

/** The description of {@link ServiceError}, as requests have it. */
export const shapeOfServiceError: StructureShape = /* @__PURE__ */ structure(
  'ServiceError',
  'strict',
  isServiceError,
  () => [['Text', stringShape]],
)

/** Asserts that a value is of type {@link ServiceError}, as requests have it; throws a ValidationError that holds every issue. */
export function assertServiceError(value: unknown): asserts value is ServiceError {
  assertValid(validateServiceError(value))
}

/** Tells every issue that keeps a value from being of type {@link ServiceError}, as requests have it. */
export function validateServiceError(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInServiceError, 'strict', value, options)
}

/** The Standard Schema of {@link ServiceError}, as requests have it; yields its JSON Schema too. */
export const ServiceErrorSchema: StandardSchema<ServiceError> = /* @__PURE__ */ createStandardSchema(
  validateServiceError,
  shapeOfServiceError,
)

/** The JSON form of {@link ServiceError}: dates and bytes are strings. */
export type ServiceErrorJson = JsonForm<ServiceError>

/** Reads the JSON form of {@link ServiceError}, as requests have it; throws a ValidationError where it is none. */
export function decodeServiceError(json: unknown, options?: ValidateOptions): ServiceError {
  return decode(validateServiceError, shapeOfServiceError, json, options)
}

/** Writes the JSON form of {@link ServiceError}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeServiceError(value: ServiceError, options?: ValidateOptions): ServiceErrorJson {
  return encode(validateServiceError, shapeOfServiceError, value, options)
}

/** Makes up a value of type {@link ServiceError}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleServiceError(seed?: number): ServiceError {
  return sample(isServiceError, shapeOfServiceError, seed)
}

/** Makes up values that are of type {@link ServiceError}, as requests have it, but for one fault each. */
export function sampleInvalidServiceError(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfServiceError, seed)
}

/** Whether a value is of type {@link ServiceError}, as responses have it. */
export function isServiceErrorOutput(value: unknown): value is ServiceError {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link ServiceError}, as responses have it. */
export function findInServiceErrorOutput(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Text', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Text'])
}

/** The description of {@link ServiceError}, as responses have it. */
export const shapeOfServiceErrorOutput: StructureShape = /* @__PURE__ */ structure(
  'ServiceErrorOutput',
  'open',
  isServiceErrorOutput,
  () => [['Text', stringShape]],
)

/** Asserts that a value is of type {@link ServiceError}, as responses have it; throws a ValidationError that holds every issue. */
export function assertServiceErrorOutput(value: unknown): asserts value is ServiceError {
  assertValid(validateServiceErrorOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link ServiceError}, as responses have it. */
export function validateServiceErrorOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInServiceErrorOutput, 'open', value, options)
}

/** The Standard Schema of {@link ServiceError}, as responses have it; yields its JSON Schema too. */
export const ServiceErrorOutputSchema: StandardSchema<ServiceError> = /* @__PURE__ */ createStandardSchema(
  validateServiceErrorOutput,
  shapeOfServiceErrorOutput,
)

/** Reads the JSON form of {@link ServiceError}, as responses have it; throws a ValidationError where it is none. */
export function decodeServiceErrorOutput(json: unknown, options?: ValidateOptions): ServiceError {
  return decode(validateServiceErrorOutput, shapeOfServiceErrorOutput, json, options)
}

/** Writes the JSON form of {@link ServiceError}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeServiceErrorOutput(value: ServiceError, options?: ValidateOptions): ServiceErrorJson {
  return encode(validateServiceErrorOutput, shapeOfServiceErrorOutput, value, options)
}

/** Makes up a value of type {@link ServiceError}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleServiceErrorOutput(seed?: number): ServiceError {
  return sample(isServiceErrorOutput, shapeOfServiceErrorOutput, seed)
}

/** Makes up values that are of type {@link ServiceError}, as responses have it, but for one fault each. */
export function sampleInvalidServiceErrorOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfServiceErrorOutput, seed)
}
