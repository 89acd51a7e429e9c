// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject, isRecord } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, mapOf, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/**
 * One container of those that together serve the AutoML candidate. See
 * [ContainerDefinition](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ContainerDefinition.html).
 */
export interface InferenceContainerDefinition {
  /**
   * The image's path in Amazon ECR (Elastic Container Registry). See
   * [ContainerDefinition](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ContainerDefinition.html).
   */
  Image?: string
  /**
   * Where the model's artifacts are kept. See
   * [ContainerDefinition](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ContainerDefinition.html).
   */
  ModelDataUrl?: string
  /**
   * Variables set in the container's environment. See
   * [ContainerDefinition](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ContainerDefinition.html).
   */
  Environment?: Record<string, string>
}

/** Whether a value is of type {@link InferenceContainerDefinition}. */
export function isInferenceContainerDefinition(value: unknown): value is InferenceContainerDefinition {
  if (!isObject(value)) return false
  let member: unknown = value['Image']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['ModelDataUrl']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['Environment']
  if (member !== undefined) {
    if (!isRecord(member)) return false
    for (const key in member) {
      if (!Object.prototype.hasOwnProperty.call(member, key)) continue
      const item = member[key]
      if (typeof item !== 'string') return false
    }
  }
  return true
}

/** Asserts that a value is of type {@link InferenceContainerDefinition}; throws a ValidationError that holds every issue. */
export function assertInferenceContainerDefinition(value: unknown): asserts value is InferenceContainerDefinition {
  assertValid(validateInferenceContainerDefinition(value))
}

/** Tells every issue that keeps a value from being of type {@link InferenceContainerDefinition}. */
export function validateInferenceContainerDefinition(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isInferenceContainerDefinition, explainInferenceContainerDefinition, value, options)
}

/** The Standard Schema of {@link InferenceContainerDefinition}; yields its JSON Schema too. */
export const InferenceContainerDefinitionSchema: StandardSchema<InferenceContainerDefinition> =
  /* @__PURE__ */ createStandardSchema(validateInferenceContainerDefinition, jsonSchemaOfInferenceContainerDefinition)

/** Adds to a report why a value is not of type {@link InferenceContainerDefinition}. */
export function explainInferenceContainerDefinition(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['Image', reportString],
    ['ModelDataUrl', reportString],
    ['Environment', mapOf(reportString)],
  ])
}

/** The JSON Schema of {@link InferenceContainerDefinition}. */
export function jsonSchemaOfInferenceContainerDefinition(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'InferenceContainerDefinition', () => ({
    type: 'object',
    properties: {
      Image: { type: 'string' },
      ModelDataUrl: { type: 'string' },
      Environment: { type: 'object', additionalProperties: { type: 'string' } },
    },
  }))
}
