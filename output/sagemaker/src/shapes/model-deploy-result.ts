// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface ModelDeployResult {
  /**
   * The endpoint that now serves the model.
   *
   * @remarks
   * **Note**: A response about a failed deployment does not have this member.
   */
  EndpointName?: string
}

/** Whether a value is of type {@link ModelDeployResult}. */
export function isModelDeployResult(value: unknown): value is ModelDeployResult {
  if (!isObject(value)) return false
  let member: unknown = value['EndpointName']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Asserts that a value is of type {@link ModelDeployResult}; throws a ValidationError that holds every issue. */
export function assertModelDeployResult(value: unknown): asserts value is ModelDeployResult {
  assertValid(validateModelDeployResult(value))
}

/** Tells every issue that keeps a value from being of type {@link ModelDeployResult}. */
export function validateModelDeployResult(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isModelDeployResult, explainModelDeployResult, value, options)
}

/** The Standard Schema of {@link ModelDeployResult}; yields its JSON Schema too. */
export const ModelDeployResultSchema: StandardSchema<ModelDeployResult> = /* @__PURE__ */ createStandardSchema(
  validateModelDeployResult,
  jsonSchemaOfModelDeployResult,
)

/** Adds to a report why a value is not of type {@link ModelDeployResult}. */
export function explainModelDeployResult(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [['EndpointName', reportString]])
}

/** The JSON Schema of {@link ModelDeployResult}. */
export function jsonSchemaOfModelDeployResult(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ModelDeployResult', () => ({
    type: 'object',
    properties: { EndpointName: { type: 'string' } },
  }))
}
