// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportRequest, reportResponse } from '../runtime/report-structure.js'
import { type Report, reportInteger } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface CompletionCriteria {
  /**
   * An upper bound on training runs.
   *
   * @remarks
   * Only 1 is accepted for classifying images and texts, for forecasting time series, and for
   * tuning language models to generate text. With tables, up to 750.
   */
  MaxCandidates?: number
  /**
   * The time limit in seconds of every single training job that hyperparameter tuning starts. See
   * [StoppingCondition](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StoppingCondition.html),
   * as
   * [CreateHyperParameterTuningJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateHyperParameterTuningJob.html)
   * applies it.
   *
   * @remarks
   * In jobs of the V2 API (see `CreateAutoMLJobV2`) the limit is that of the job candidate.
   *
   * Problems of the type
   * [TextGenerationJobConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_TextClassificationJobConfig.html)
   * get 72 hours (259200 seconds) unless told otherwise.
   */
  MaxRuntimePerTrainingJobInSeconds?: number
  /**
   * The time limit in seconds of the AutoML job as a whole.
   *
   * @remarks
   * A job that runs out of time is stopped in an orderly way. Among the models trained until then,
   * the best becomes the job's best. Whatever has not been finished, one-click deployment for
   * instance, is dropped.
   */
  MaxAutoMLJobRuntimeInSeconds?: number
}

/** Whether a value is of type {@link CompletionCriteria}, as requests have it. */
export function isCompletionCriteria(value: unknown): value is CompletionCriteria {
  if (!isObject(value)) return false
  let member: unknown = value['MaxCandidates']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['MaxRuntimePerTrainingJobInSeconds']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['MaxAutoMLJobRuntimeInSeconds']
  if (member !== undefined && !Number.isInteger(member)) return false
  for (const key in value) {
    if (
      key !== 'MaxCandidates' &&
      key !== 'MaxRuntimePerTrainingJobInSeconds' &&
      key !== 'MaxAutoMLJobRuntimeInSeconds' &&
      hasSet(value, key)
    )
      return false
  }
  return true
}

/** Asserts that a value is of type {@link CompletionCriteria}, as requests have it; throws a ValidationError that holds every issue. */
export function assertCompletionCriteria(value: unknown): asserts value is CompletionCriteria {
  assertValid(validateCompletionCriteria(value))
}

/** Tells every issue that keeps a value from being of type {@link CompletionCriteria}, as requests have it. */
export function validateCompletionCriteria(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isCompletionCriteria, explainCompletionCriteria, value, options)
}

/** The Standard Schema of {@link CompletionCriteria}, as requests have it; yields its JSON Schema too. */
export const CompletionCriteriaSchema: StandardSchema<CompletionCriteria> = /* @__PURE__ */ createStandardSchema(
  validateCompletionCriteria,
  jsonSchemaOfCompletionCriteria,
)

/** Adds to a report why a value is not of type {@link CompletionCriteria}, as requests have it. */
export function explainCompletionCriteria(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [
    ['MaxCandidates', reportInteger],
    ['MaxRuntimePerTrainingJobInSeconds', reportInteger],
    ['MaxAutoMLJobRuntimeInSeconds', reportInteger],
  ])
}

/** The JSON Schema of {@link CompletionCriteria}, as requests have it. */
export function jsonSchemaOfCompletionCriteria(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'CompletionCriteria', () => ({
    type: 'object',
    properties: {
      MaxCandidates: { type: 'integer' },
      MaxRuntimePerTrainingJobInSeconds: { type: 'integer' },
      MaxAutoMLJobRuntimeInSeconds: { type: 'integer' },
    },
    additionalProperties: false,
  }))
}

/** Whether a value is of type {@link CompletionCriteria}, as responses have it. */
export function isCompletionCriteriaOutput(value: unknown): value is CompletionCriteria {
  if (!isObject(value)) return false
  let member: unknown = value['MaxCandidates']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['MaxRuntimePerTrainingJobInSeconds']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['MaxAutoMLJobRuntimeInSeconds']
  if (member !== undefined && !Number.isInteger(member)) return false
  return true
}

/** Asserts that a value is of type {@link CompletionCriteria}, as responses have it; throws a ValidationError that holds every issue. */
export function assertCompletionCriteriaOutput(value: unknown): asserts value is CompletionCriteria {
  assertValid(validateCompletionCriteriaOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link CompletionCriteria}, as responses have it. */
export function validateCompletionCriteriaOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isCompletionCriteriaOutput, explainCompletionCriteriaOutput, value, options)
}

/** The Standard Schema of {@link CompletionCriteria}, as responses have it; yields its JSON Schema too. */
export const CompletionCriteriaOutputSchema: StandardSchema<CompletionCriteria> = /* @__PURE__ */ createStandardSchema(
  validateCompletionCriteriaOutput,
  jsonSchemaOfCompletionCriteriaOutput,
)

/** Adds to a report why a value is not of type {@link CompletionCriteria}, as responses have it. */
export function explainCompletionCriteriaOutput(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['MaxCandidates', reportInteger],
    ['MaxRuntimePerTrainingJobInSeconds', reportInteger],
    ['MaxAutoMLJobRuntimeInSeconds', reportInteger],
  ])
}

/** The JSON Schema of {@link CompletionCriteria}, as responses have it. */
export function jsonSchemaOfCompletionCriteriaOutput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'CompletionCriteriaOutput', () => ({
    type: 'object',
    properties: {
      MaxCandidates: { type: 'integer' },
      MaxRuntimePerTrainingJobInSeconds: { type: 'integer' },
      MaxAutoMLJobRuntimeInSeconds: { type: 'integer' },
    },
  }))
}
