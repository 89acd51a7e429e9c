// Written by Shapewright from boto3's reference pages; do not edit.

import { ResourceNotFound, SageMakerServiceError } from '../errors.js'
import { decode, encode } from '../runtime/codec.js'
import { required, stringShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import { type Report, addInvalidType, addWrong } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** What `StopAutoMLJob` takes. */
export interface StopAutoMLJobRequest {
  /** Which job to stop, by name. */
  AutoMLJobName: string
}

/** Whether a value is of type {@link StopAutoMLJobRequest}. */
export function isStopAutoMLJobRequest(value: unknown): value is StopAutoMLJobRequest {
  if (!isObject(value)) return false
  let member: unknown = value['AutoMLJobName']
  if (typeof member !== 'string') return false
  for (const key in value) {
    if (key !== 'AutoMLJobName' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link StopAutoMLJobRequest}. */
export function findInStopAutoMLJobRequest(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['AutoMLJobName']
  if (typeof member !== 'string') addWrong(member, 'AutoMLJobName', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['AutoMLJobName'])
}

/** The description of {@link StopAutoMLJobRequest}. */
export const shapeOfStopAutoMLJobRequest: StructureShape = /* @__PURE__ */ structure(
  'StopAutoMLJobRequest',
  'strict',
  isStopAutoMLJobRequest,
  () => [['AutoMLJobName', stringShape, required]],
)

/** Asserts that a value is of type {@link StopAutoMLJobRequest}; throws a ValidationError that holds every issue. */
export function assertStopAutoMLJobRequest(value: unknown): asserts value is StopAutoMLJobRequest {
  assertValid(validateStopAutoMLJobRequest(value))
}

/** Tells every issue that keeps a value from being of type {@link StopAutoMLJobRequest}. */
export function validateStopAutoMLJobRequest(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInStopAutoMLJobRequest, 'strict', value, options)
}

/** The Standard Schema of {@link StopAutoMLJobRequest}; yields its JSON Schema too. */
export const StopAutoMLJobRequestSchema: StandardSchema<StopAutoMLJobRequest> = /* @__PURE__ */ createStandardSchema(
  validateStopAutoMLJobRequest,
  shapeOfStopAutoMLJobRequest,
)

/** The JSON form of {@link StopAutoMLJobRequest}: dates and bytes are strings. */
export type StopAutoMLJobRequestJson = JsonForm<StopAutoMLJobRequest>

/** Reads the JSON form of {@link StopAutoMLJobRequest}; throws a ValidationError where it is none. */
export function decodeStopAutoMLJobRequest(json: unknown, options?: ValidateOptions): StopAutoMLJobRequest {
  return decode(validateStopAutoMLJobRequest, shapeOfStopAutoMLJobRequest, json, options)
}

/** Writes the JSON form of {@link StopAutoMLJobRequest}; throws a ValidationError for a value that is not of the type. */
export function encodeStopAutoMLJobRequest(
  value: StopAutoMLJobRequest,
  options?: ValidateOptions,
): StopAutoMLJobRequestJson {
  return encode(validateStopAutoMLJobRequest, shapeOfStopAutoMLJobRequest, value, options)
}

/** Makes up a value of type {@link StopAutoMLJobRequest}: the same for the same seed; without one every member is there. */
export function sampleStopAutoMLJobRequest(seed?: number): StopAutoMLJobRequest {
  return sample(isStopAutoMLJobRequest, shapeOfStopAutoMLJobRequest, seed)
}

/** Makes up values that are of type {@link StopAutoMLJobRequest}, but for one fault each. */
export function sampleInvalidStopAutoMLJobRequest(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfStopAutoMLJobRequest, seed)
}

/**
 * What `invoke` needs to call `StopAutoMLJob`.
 *
 * @see [StopAutoMLJob in the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/StopAutoMLJob)
 */
export const stopAutoMLJobOperation: OperationDescriptor<StopAutoMLJobRequest, void> = {
  service: 'sagemaker',
  className: 'SageMaker',
  operation: 'StopAutoMLJob',
  method: 'stop_auto_ml_job',
  inputShape: shapeOfStopAutoMLJobRequest,
  validateInput: validateStopAutoMLJobRequest,
  errors: [ResourceNotFound],
  serviceError: SageMakerServiceError,
}
