// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import { type Report, addInvalidType, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type AutoMLDataSplitConfig,
  findInAutoMLDataSplitConfig,
  findInAutoMLDataSplitConfigOutput,
  isAutoMLDataSplitConfig,
  isAutoMLDataSplitConfigOutput,
  shapeOfAutoMLDataSplitConfig,
  shapeOfAutoMLDataSplitConfigOutput,
} from './auto-ml-data-split-config.js'
import {
  type CandidateGenerationConfig,
  type CandidateGenerationConfigOutput,
  findInCandidateGenerationConfig,
  findInCandidateGenerationConfigOutput,
  isCandidateGenerationConfig,
  isCandidateGenerationConfigOutput,
  shapeOfCandidateGenerationConfig,
  shapeOfCandidateGenerationConfigOutput,
} from './candidate-generation-config.js'
import {
  type CompletionCriteria,
  findInCompletionCriteria,
  findInCompletionCriteriaOutput,
  isCompletionCriteria,
  isCompletionCriteriaOutput,
  shapeOfCompletionCriteria,
  shapeOfCompletionCriteriaOutput,
} from './completion-criteria.js'
import { type Mode, findInMode, isMode, shapeOfMode } from './mode.js'
import {
  type SecurityConfig,
  type SecurityConfigOutput,
  findInSecurityConfig,
  findInSecurityConfigOutput,
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

/** Adds to a report what keeps a value from being of type {@link AutoMLJobConfig}, as requests have it. */
export function findInAutoMLJobConfig(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['CompletionCriteria']
  if (member !== undefined && (report.isThorough || !isCompletionCriteria(member)))
    findInCompletionCriteria(member, enter(report, depth, 'CompletionCriteria'), report)
  member = value['SecurityConfig']
  if (member !== undefined && (report.isThorough || !isSecurityConfig(member)))
    findInSecurityConfig(member, enter(report, depth, 'SecurityConfig'), report)
  member = value['CandidateGenerationConfig']
  if (member !== undefined)
    findInCandidateGenerationConfig(member, enter(report, depth, 'CandidateGenerationConfig'), report)
  member = value['DataSplitConfig']
  if (member !== undefined && (report.isThorough || !isAutoMLDataSplitConfig(member)))
    findInAutoMLDataSplitConfig(member, enter(report, depth, 'DataSplitConfig'), report)
  member = value['Mode']
  if (member !== undefined && !isMode(member)) findInMode(member, enter(report, depth, 'Mode'), report)
  if (report.refusesUnknown)
    explainOthers(value, depth, report, [
      'CompletionCriteria',
      'SecurityConfig',
      'CandidateGenerationConfig',
      'DataSplitConfig',
      'Mode',
    ])
}

/** The description of {@link AutoMLJobConfig}, as requests have it. */
export const shapeOfAutoMLJobConfig: StructureShape = /* @__PURE__ */ structure(
  'AutoMLJobConfig',
  'strict',
  isAutoMLJobConfig,
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
  return validate(findInAutoMLJobConfig, 'strict', value, options)
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
  return decode(validateAutoMLJobConfig, shapeOfAutoMLJobConfig, json, options)
}

/** Writes the JSON form of {@link AutoMLJobConfig}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeAutoMLJobConfig(value: AutoMLJobConfig, options?: ValidateOptions): AutoMLJobConfigJson {
  return encode(validateAutoMLJobConfig, shapeOfAutoMLJobConfig, value, options)
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

/** Adds to a report what keeps a value from being of type {@link AutoMLJobConfigOutput}, as responses have it. */
export function findInAutoMLJobConfigOutput(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['CompletionCriteria']
  if (member !== undefined && (report.isThorough || !isCompletionCriteriaOutput(member)))
    findInCompletionCriteriaOutput(member, enter(report, depth, 'CompletionCriteria'), report)
  member = value['SecurityConfig']
  if (member !== undefined && (report.isThorough || !isSecurityConfigOutput(member)))
    findInSecurityConfigOutput(member, enter(report, depth, 'SecurityConfig'), report)
  member = value['CandidateGenerationConfig']
  if (member !== undefined)
    findInCandidateGenerationConfigOutput(member, enter(report, depth, 'CandidateGenerationConfig'), report)
  member = value['DataSplitConfig']
  if (member !== undefined && (report.isThorough || !isAutoMLDataSplitConfigOutput(member)))
    findInAutoMLDataSplitConfigOutput(member, enter(report, depth, 'DataSplitConfig'), report)
  member = value['Mode']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInMode(member, enter(report, depth, 'Mode'), report)
  if (report.refusesUnknown)
    explainOthers(value, depth, report, [
      'CompletionCriteria',
      'SecurityConfig',
      'CandidateGenerationConfig',
      'DataSplitConfig',
      'Mode',
    ])
}

/** The description of {@link AutoMLJobConfigOutput}, as responses have it. */
export const shapeOfAutoMLJobConfigOutput: StructureShape = /* @__PURE__ */ structure(
  'AutoMLJobConfigOutput',
  'open',
  isAutoMLJobConfigOutput,
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
  return validate(findInAutoMLJobConfigOutput, 'open', value, options)
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
  return decode(validateAutoMLJobConfigOutput, shapeOfAutoMLJobConfigOutput, json, options)
}

/** Writes the JSON form of {@link AutoMLJobConfigOutput}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeAutoMLJobConfigOutput(
  value: AutoMLJobConfigOutput,
  options?: ValidateOptions,
): AutoMLJobConfigOutputJson {
  return encode(validateAutoMLJobConfigOutput, shapeOfAutoMLJobConfigOutput, value, options)
}

/** Makes up a value of type {@link AutoMLJobConfigOutput}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleAutoMLJobConfigOutput(seed?: number): AutoMLJobConfigOutput {
  return sample(isAutoMLJobConfigOutput, shapeOfAutoMLJobConfigOutput, seed)
}

/** Makes up values that are of type {@link AutoMLJobConfigOutput}, as responses have it, but for one fault each. */
export function sampleInvalidAutoMLJobConfigOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfAutoMLJobConfigOutput, seed)
}
