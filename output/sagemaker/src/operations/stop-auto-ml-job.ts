// Written by Shapewright from boto3's reference pages; do not edit.

import { ResourceNotFound, SageMakerServiceError } from '../errors.js'
import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import type { Path } from '../runtime/path.js'
import { reportRequest } from '../runtime/report-structure.js'
import { type Report, reportString } from '../runtime/report.js'
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

/** Asserts that a value is of type {@link StopAutoMLJobRequest}; throws a ValidationError that holds every issue. */
export function assertStopAutoMLJobRequest(value: unknown): asserts value is StopAutoMLJobRequest {
  assertValid(validateStopAutoMLJobRequest(value))
}

/** Tells every issue that keeps a value from being of type {@link StopAutoMLJobRequest}. */
export function validateStopAutoMLJobRequest(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isStopAutoMLJobRequest, explainStopAutoMLJobRequest, value, options)
}

/** The Standard Schema of {@link StopAutoMLJobRequest}; yields its JSON Schema too. */
export const StopAutoMLJobRequestSchema: StandardSchema<StopAutoMLJobRequest> = /* @__PURE__ */ createStandardSchema(
  validateStopAutoMLJobRequest,
  jsonSchemaOfStopAutoMLJobRequest,
)

/** Adds to a report why a value is not of type {@link StopAutoMLJobRequest}. */
export function explainStopAutoMLJobRequest(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [['AutoMLJobName', reportString, true]])
}

/** The JSON Schema of {@link StopAutoMLJobRequest}. */
export function jsonSchemaOfStopAutoMLJobRequest(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'StopAutoMLJobRequest', () => ({
    type: 'object',
    properties: { AutoMLJobName: { type: 'string' } },
    required: ['AutoMLJobName'],
    additionalProperties: false,
  }))
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
  validateInput: validateStopAutoMLJobRequest,
  errors: [ResourceNotFound],
  serviceError: SageMakerServiceError,
}
