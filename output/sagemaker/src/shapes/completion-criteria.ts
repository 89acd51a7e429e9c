// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { integerShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
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

/** Adds to a report what keeps a value from being of type {@link CompletionCriteria}, as requests have it. */
export function findInCompletionCriteria(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['MaxCandidates']
  if (member !== undefined && !Number.isInteger(member)) addWrong(member, 'MaxCandidates', depth, report, 'integer')
  member = value['MaxRuntimePerTrainingJobInSeconds']
  if (member !== undefined && !Number.isInteger(member))
    addWrong(member, 'MaxRuntimePerTrainingJobInSeconds', depth, report, 'integer')
  member = value['MaxAutoMLJobRuntimeInSeconds']
  if (member !== undefined && !Number.isInteger(member))
    addWrong(member, 'MaxAutoMLJobRuntimeInSeconds', depth, report, 'integer')
  if (report.refusesUnknown)
    explainOthers(value, depth, report, [
      'MaxCandidates',
      'MaxRuntimePerTrainingJobInSeconds',
      'MaxAutoMLJobRuntimeInSeconds',
    ])
}

/** The description of {@link CompletionCriteria}, as requests have it. */
export const shapeOfCompletionCriteria: StructureShape = /* @__PURE__ */ structure(
  'CompletionCriteria',
  'strict',
  isCompletionCriteria,
  () => [
    ['MaxCandidates', integerShape],
    ['MaxRuntimePerTrainingJobInSeconds', integerShape],
    ['MaxAutoMLJobRuntimeInSeconds', integerShape],
  ],
)

/** Asserts that a value is of type {@link CompletionCriteria}, as requests have it; throws a ValidationError that holds every issue. */
export function assertCompletionCriteria(value: unknown): asserts value is CompletionCriteria {
  assertValid(validateCompletionCriteria(value))
}

/** Tells every issue that keeps a value from being of type {@link CompletionCriteria}, as requests have it. */
export function validateCompletionCriteria(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInCompletionCriteria, 'strict', value, options)
}

/** The Standard Schema of {@link CompletionCriteria}, as requests have it; yields its JSON Schema too. */
export const CompletionCriteriaSchema: StandardSchema<CompletionCriteria> = /* @__PURE__ */ createStandardSchema(
  validateCompletionCriteria,
  shapeOfCompletionCriteria,
)

/** The JSON form of {@link CompletionCriteria}: dates and bytes are strings. */
export type CompletionCriteriaJson = JsonForm<CompletionCriteria>

/** Reads the JSON form of {@link CompletionCriteria}, as requests have it; throws a ValidationError where it is none. */
export function decodeCompletionCriteria(json: unknown, options?: ValidateOptions): CompletionCriteria {
  return decode(validateCompletionCriteria, shapeOfCompletionCriteria, json, options)
}

/** Writes the JSON form of {@link CompletionCriteria}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeCompletionCriteria(value: CompletionCriteria, options?: ValidateOptions): CompletionCriteriaJson {
  return encode(validateCompletionCriteria, shapeOfCompletionCriteria, value, options)
}

/** Makes up a value of type {@link CompletionCriteria}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleCompletionCriteria(seed?: number): CompletionCriteria {
  return sample(isCompletionCriteria, shapeOfCompletionCriteria, seed)
}

/** Makes up values that are of type {@link CompletionCriteria}, as requests have it, but for one fault each. */
export function sampleInvalidCompletionCriteria(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfCompletionCriteria, seed)
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

/** Adds to a report what keeps a value from being of type {@link CompletionCriteria}, as responses have it. */
export function findInCompletionCriteriaOutput(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['MaxCandidates']
  if (member !== undefined && !Number.isInteger(member)) addWrong(member, 'MaxCandidates', depth, report, 'integer')
  member = value['MaxRuntimePerTrainingJobInSeconds']
  if (member !== undefined && !Number.isInteger(member))
    addWrong(member, 'MaxRuntimePerTrainingJobInSeconds', depth, report, 'integer')
  member = value['MaxAutoMLJobRuntimeInSeconds']
  if (member !== undefined && !Number.isInteger(member))
    addWrong(member, 'MaxAutoMLJobRuntimeInSeconds', depth, report, 'integer')
  if (report.refusesUnknown)
    explainOthers(value, depth, report, [
      'MaxCandidates',
      'MaxRuntimePerTrainingJobInSeconds',
      'MaxAutoMLJobRuntimeInSeconds',
    ])
}

/** The description of {@link CompletionCriteria}, as responses have it. */
export const shapeOfCompletionCriteriaOutput: StructureShape = /* @__PURE__ */ structure(
  'CompletionCriteriaOutput',
  'open',
  isCompletionCriteriaOutput,
  () => [
    ['MaxCandidates', integerShape],
    ['MaxRuntimePerTrainingJobInSeconds', integerShape],
    ['MaxAutoMLJobRuntimeInSeconds', integerShape],
  ],
)

/** Asserts that a value is of type {@link CompletionCriteria}, as responses have it; throws a ValidationError that holds every issue. */
export function assertCompletionCriteriaOutput(value: unknown): asserts value is CompletionCriteria {
  assertValid(validateCompletionCriteriaOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link CompletionCriteria}, as responses have it. */
export function validateCompletionCriteriaOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInCompletionCriteriaOutput, 'open', value, options)
}

/** The Standard Schema of {@link CompletionCriteria}, as responses have it; yields its JSON Schema too. */
export const CompletionCriteriaOutputSchema: StandardSchema<CompletionCriteria> = /* @__PURE__ */ createStandardSchema(
  validateCompletionCriteriaOutput,
  shapeOfCompletionCriteriaOutput,
)

/** Reads the JSON form of {@link CompletionCriteria}, as responses have it; throws a ValidationError where it is none. */
export function decodeCompletionCriteriaOutput(json: unknown, options?: ValidateOptions): CompletionCriteria {
  return decode(validateCompletionCriteriaOutput, shapeOfCompletionCriteriaOutput, json, options)
}

/** Writes the JSON form of {@link CompletionCriteria}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeCompletionCriteriaOutput(
  value: CompletionCriteria,
  options?: ValidateOptions,
): CompletionCriteriaJson {
  return encode(validateCompletionCriteriaOutput, shapeOfCompletionCriteriaOutput, value, options)
}

/** Makes up a value of type {@link CompletionCriteria}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleCompletionCriteriaOutput(seed?: number): CompletionCriteria {
  return sample(isCompletionCriteriaOutput, shapeOfCompletionCriteriaOutput, seed)
}

/** Makes up values that are of type {@link CompletionCriteria}, as responses have it, but for one fault each. */
export function sampleInvalidCompletionCriteriaOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfCompletionCriteriaOutput, seed)
}
