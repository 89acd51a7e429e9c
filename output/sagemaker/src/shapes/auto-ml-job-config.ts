// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { structure } from '../runtime/description.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type AutoMLDataSplitConfig,
  isAutoMLDataSplitConfig,
  isAutoMLDataSplitConfigOutput,
  shapeOfAutoMLDataSplitConfig,
  shapeOfAutoMLDataSplitConfigOutput,
} from './auto-ml-data-split-config.js'
import {
  type CandidateGenerationConfig,
  type CandidateGenerationConfigOutput,
  isCandidateGenerationConfig,
  isCandidateGenerationConfigOutput,
  shapeOfCandidateGenerationConfig,
  shapeOfCandidateGenerationConfigOutput,
} from './candidate-generation-config.js'
import {
  type CompletionCriteria,
  isCompletionCriteria,
  isCompletionCriteriaOutput,
  shapeOfCompletionCriteria,
  shapeOfCompletionCriteriaOutput,
} from './completion-criteria.js'
import { type Mode, isMode, shapeOfMode } from './mode.js'
import {
  type SecurityConfig,
  type SecurityConfigOutput,
  isSecurityConfig,
  isSecurityConfigOutput,
  shapeOfSecurityConfig,
  shapeOfSecurityConfigOutput,
} from './security-config.js'

export interface AutoMLJobConfig {
  /** Ends the job after so much time, or so many candidates. */
  CompletionCriteria?: CompletionCriteria
  /** Encryption of traffic, and the Amazon VPC to run in. */
  SecurityConfig?: SecurityConfig
  /** Optional settings for making candidates. */
  CandidateGenerationConfig?: CandidateGenerationConfig
  /**
   * How the training data is divided.
   *
   * @remarks
   * Type: AutoMLDataSplitConfig
   */
  DataSplitConfig?: AutoMLDataSplitConfig
  /**
   * How Autopilot trains. With `AUTO` the amount of data decides: under 100 MB it uses
   * `ENSEMBLING`, otherwise `HYPERPARAMETER_TUNING`.
   *
   * @remarks
   * `ENSEMBLING` stacks several base models in layers and merges their predictions, which often
   * beats any one of them; it serves classification and regression. Algorithms that `ENSEMBLING`
   * can use:
   * [algorithms in Autopilot](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-model-support-validation.html#autopilot-algorithm-support).
   *
   * `HYPERPARAMETER_TUNING` (HPO) picks an algorithm that suits the problem, then searches for the
   * hyperparameters under which the objective metric comes out best. Algorithms that
   * `HYPERPARAMETER_TUNING` can use:
   * [algorithms in Autopilot](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-model-support-validation.html#autopilot-algorithm-support).
   */
  Mode?: Mode
}

/** {@link AutoMLJobConfig} as responses have it. */
export interface AutoMLJobConfigOutput {
  /** Ends the job after so much time, or so many candidates. */
  CompletionCriteria?: CompletionCriteria
  /** Encryption of traffic, and the Amazon VPC to run in. */
  SecurityConfig?: SecurityConfigOutput
  /** Optional settings for making candidates. */
  CandidateGenerationConfig?: CandidateGenerationConfigOutput
  /**
   * How the training data is divided.
   *
   * @remarks
   * Type: AutoMLDataSplitConfig
   */
  DataSplitConfig?: AutoMLDataSplitConfig
  /**
   * How Autopilot trains. With `AUTO` the amount of data decides: under 100 MB it uses
   * `ENSEMBLING`, otherwise `HYPERPARAMETER_TUNING`.
   *
   * @remarks
   * `ENSEMBLING` stacks several base models in layers and merges their predictions, which often
   * beats any one of them; it serves classification and regression. Algorithms that `ENSEMBLING`
   * can use:
   * [algorithms in Autopilot](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-model-support-validation.html#autopilot-algorithm-support).
   *
   * `HYPERPARAMETER_TUNING` (HPO) picks an algorithm that suits the problem, then searches for the
   * hyperparameters under which the objective metric comes out best. Algorithms that
   * `HYPERPARAMETER_TUNING` can use:
   * [algorithms in Autopilot](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-model-support-validation.html#autopilot-algorithm-support).
   */
  Mode?: Mode | (string & {})
}

/** Whether a value is of type {@link AutoMLJobConfig}, as requests have it. */
export function isAutoMLJobConfig(value: unknown): value is AutoMLJobConfig {
  if (!isObject(value)) return false
  let member: unknown = value['CompletionCriteria']
  if (member !== undefined && !isCompletionCriteria(member)) return false
  member = value['SecurityConfig']
  if (member !== undefined && !isSecurityConfig(member)) return false
  member = value['CandidateGenerationConfig']
  if (member !== undefined && !isCandidateGenerationConfig(member)) return false
  member = value['DataSplitConfig']
  if (member !== undefined && !isAutoMLDataSplitConfig(member)) return false
  member = value['Mode']
  if (member !== undefined && !isMode(member)) return false
  for (const key in value) {
    if (
      key !== 'CompletionCriteria' &&
      key !== 'SecurityConfig' &&
      key !== 'CandidateGenerationConfig' &&
      key !== 'DataSplitConfig' &&
      key !== 'Mode' &&
      hasSet(value, key)
    )
      return false
  }
  return true
}

/** Finds the members that a report looks into, in a {@link AutoMLJobConfig}, as requests have it. */
function findInAutoMLJobConfig(value: Record<string, unknown>, found: unknown[]): void {
  let member: unknown = value['CompletionCriteria']
  if (member !== undefined && !isCompletionCriteria(member)) found.push(0, member)
  member = value['SecurityConfig']
  if (member !== undefined && !isSecurityConfig(member)) found.push(1, member)
  member = value['CandidateGenerationConfig']
  if (member !== undefined && !isCandidateGenerationConfig(member)) found.push(2, member)
  member = value['DataSplitConfig']
  if (member !== undefined && !isAutoMLDataSplitConfig(member)) found.push(3, member)
  member = value['Mode']
  if (member !== undefined && !isMode(member)) found.push(4, member)
}

/** The description of {@link AutoMLJobConfig}, as requests have it. */
export const shapeOfAutoMLJobConfig: StructureShape = /* @__PURE__ */ structure(
  'AutoMLJobConfig',
  'strict',
  isAutoMLJobConfig,
  findInAutoMLJobConfig,
  () => [
    ['CompletionCriteria', shapeOfCompletionCriteria],
    ['SecurityConfig', shapeOfSecurityConfig],
    ['CandidateGenerationConfig', shapeOfCandidateGenerationConfig],
    ['DataSplitConfig', shapeOfAutoMLDataSplitConfig],
    ['Mode', shapeOfMode],
  ],
)

/** Asserts that a value is of type {@link AutoMLJobConfig}, as requests have it; throws a ValidationError that holds every issue. */
export function assertAutoMLJobConfig(value: unknown): asserts value is AutoMLJobConfig {
  assertValid(validateAutoMLJobConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link AutoMLJobConfig}, as requests have it. */
export function validateAutoMLJobConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isAutoMLJobConfig, shapeOfAutoMLJobConfig, value, options)
}

/** The Standard Schema of {@link AutoMLJobConfig}, as requests have it; yields its JSON Schema too. */
export const AutoMLJobConfigSchema: StandardSchema<AutoMLJobConfig> = /* @__PURE__ */ createStandardSchema(
  validateAutoMLJobConfig,
  shapeOfAutoMLJobConfig,
)

/** The JSON form of {@link AutoMLJobConfig}: dates and bytes are strings. */
export type AutoMLJobConfigJson = JsonForm<AutoMLJobConfig>

/** Reads the JSON form of {@link AutoMLJobConfig}, as requests have it; throws a ValidationError where it is none. */
export function decodeAutoMLJobConfig(json: unknown, options?: ValidateOptions): AutoMLJobConfig {
  return decode(isAutoMLJobConfig, shapeOfAutoMLJobConfig, json, options)
}

/** Writes the JSON form of {@link AutoMLJobConfig}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeAutoMLJobConfig(value: AutoMLJobConfig, options?: ValidateOptions): AutoMLJobConfigJson {
  return encode(isAutoMLJobConfig, shapeOfAutoMLJobConfig, value, options)
}

/** Makes up a value of type {@link AutoMLJobConfig}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleAutoMLJobConfig(seed?: number): AutoMLJobConfig {
  return sample(isAutoMLJobConfig, shapeOfAutoMLJobConfig, seed)
}

/** Makes up values that are of type {@link AutoMLJobConfig}, as requests have it, but for one fault each. */
export function sampleInvalidAutoMLJobConfig(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfAutoMLJobConfig, seed)
}

/** Whether a value is of type {@link AutoMLJobConfigOutput}, as responses have it. */
export function isAutoMLJobConfigOutput(value: unknown): value is AutoMLJobConfigOutput {
  if (!isObject(value)) return false
  let member: unknown = value['CompletionCriteria']
  if (member !== undefined && !isCompletionCriteriaOutput(member)) return false
  member = value['SecurityConfig']
  if (member !== undefined && !isSecurityConfigOutput(member)) return false
  member = value['CandidateGenerationConfig']
  if (member !== undefined && !isCandidateGenerationConfigOutput(member)) return false
  member = value['DataSplitConfig']
  if (member !== undefined && !isAutoMLDataSplitConfigOutput(member)) return false
  member = value['Mode']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Finds the members that a report looks into, in a {@link AutoMLJobConfigOutput}, as responses have it. */
function findInAutoMLJobConfigOutput(value: Record<string, unknown>, found: unknown[]): void {
  let member: unknown = value['CompletionCriteria']
  if (member !== undefined && !isCompletionCriteriaOutput(member)) found.push(0, member)
  member = value['SecurityConfig']
  if (member !== undefined && !isSecurityConfigOutput(member)) found.push(1, member)
  member = value['CandidateGenerationConfig']
  if (member !== undefined && !isCandidateGenerationConfigOutput(member)) found.push(2, member)
  member = value['DataSplitConfig']
  if (member !== undefined && !isAutoMLDataSplitConfigOutput(member)) found.push(3, member)
  member = value['Mode']
  if (typeof member !== 'string' && member !== undefined) found.push(4, member)
}

/** The description of {@link AutoMLJobConfigOutput}, as responses have it. */
export const shapeOfAutoMLJobConfigOutput: StructureShape = /* @__PURE__ */ structure(
  'AutoMLJobConfigOutput',
  'open',
  isAutoMLJobConfigOutput,
  findInAutoMLJobConfigOutput,
  () => [
    ['CompletionCriteria', shapeOfCompletionCriteriaOutput],
    ['SecurityConfig', shapeOfSecurityConfigOutput],
    ['CandidateGenerationConfig', shapeOfCandidateGenerationConfigOutput],
    ['DataSplitConfig', shapeOfAutoMLDataSplitConfigOutput],
    ['Mode', shapeOfMode],
  ],
)

/** Asserts that a value is of type {@link AutoMLJobConfigOutput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertAutoMLJobConfigOutput(value: unknown): asserts value is AutoMLJobConfigOutput {
  assertValid(validateAutoMLJobConfigOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link AutoMLJobConfigOutput}, as responses have it. */
export function validateAutoMLJobConfigOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isAutoMLJobConfigOutput, shapeOfAutoMLJobConfigOutput, value, options)
}

/** The Standard Schema of {@link AutoMLJobConfigOutput}, as responses have it; yields its JSON Schema too. */
export const AutoMLJobConfigOutputSchema: StandardSchema<AutoMLJobConfigOutput> = /* @__PURE__ */ createStandardSchema(
  validateAutoMLJobConfigOutput,
  shapeOfAutoMLJobConfigOutput,
)

/** The JSON form of {@link AutoMLJobConfigOutput}: dates and bytes are strings. */
export type AutoMLJobConfigOutputJson = JsonForm<AutoMLJobConfigOutput>

/** Reads the JSON form of {@link AutoMLJobConfigOutput}, as responses have it; throws a ValidationError where it is none. */
export function decodeAutoMLJobConfigOutput(json: unknown, options?: ValidateOptions): AutoMLJobConfigOutput {
  return decode(isAutoMLJobConfigOutput, shapeOfAutoMLJobConfigOutput, json, options)
}

/** Writes the JSON form of {@link AutoMLJobConfigOutput}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeAutoMLJobConfigOutput(
  value: AutoMLJobConfigOutput,
  options?: ValidateOptions,
): AutoMLJobConfigOutputJson {
  return encode(isAutoMLJobConfigOutput, shapeOfAutoMLJobConfigOutput, value, options)
}

/** Makes up a value of type {@link AutoMLJobConfigOutput}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleAutoMLJobConfigOutput(seed?: number): AutoMLJobConfigOutput {
  return sample(isAutoMLJobConfigOutput, shapeOfAutoMLJobConfigOutput, seed)
}

/** Makes up values that are of type {@link AutoMLJobConfigOutput}, as responses have it, but for one fault each. */
export function sampleInvalidAutoMLJobConfigOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfAutoMLJobConfigOutput, seed)
}
