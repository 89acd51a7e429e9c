// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportRequest, reportResponse } from '../runtime/report-structure.js'
import { type Report, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type AutoMLDataSplitConfig,
  explainAutoMLDataSplitConfig,
  explainAutoMLDataSplitConfigOutput,
  isAutoMLDataSplitConfig,
  isAutoMLDataSplitConfigOutput,
  jsonSchemaOfAutoMLDataSplitConfig,
  jsonSchemaOfAutoMLDataSplitConfigOutput,
} from './auto-ml-data-split-config.js'
import {
  type CandidateGenerationConfig,
  type CandidateGenerationConfigOutput,
  explainCandidateGenerationConfig,
  explainCandidateGenerationConfigOutput,
  isCandidateGenerationConfig,
  isCandidateGenerationConfigOutput,
  jsonSchemaOfCandidateGenerationConfig,
  jsonSchemaOfCandidateGenerationConfigOutput,
} from './candidate-generation-config.js'
import {
  type CompletionCriteria,
  explainCompletionCriteria,
  explainCompletionCriteriaOutput,
  isCompletionCriteria,
  isCompletionCriteriaOutput,
  jsonSchemaOfCompletionCriteria,
  jsonSchemaOfCompletionCriteriaOutput,
} from './completion-criteria.js'
import { type Mode, explainMode, isMode, jsonSchemaOfMode } from './mode.js'
import {
  type SecurityConfig,
  type SecurityConfigOutput,
  explainSecurityConfig,
  explainSecurityConfigOutput,
  isSecurityConfig,
  isSecurityConfigOutput,
  jsonSchemaOfSecurityConfig,
  jsonSchemaOfSecurityConfigOutput,
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

/** Asserts that a value is of type {@link AutoMLJobConfig}, as requests have it; throws a ValidationError that holds every issue. */
export function assertAutoMLJobConfig(value: unknown): asserts value is AutoMLJobConfig {
  assertValid(validateAutoMLJobConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link AutoMLJobConfig}, as requests have it. */
export function validateAutoMLJobConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isAutoMLJobConfig, explainAutoMLJobConfig, value, options)
}

/** The Standard Schema of {@link AutoMLJobConfig}, as requests have it; yields its JSON Schema too. */
export const AutoMLJobConfigSchema: StandardSchema<AutoMLJobConfig> = /* @__PURE__ */ createStandardSchema(
  validateAutoMLJobConfig,
  jsonSchemaOfAutoMLJobConfig,
)

/** Adds to a report why a value is not of type {@link AutoMLJobConfig}, as requests have it. */
export function explainAutoMLJobConfig(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [
    ['CompletionCriteria', explainCompletionCriteria],
    ['SecurityConfig', explainSecurityConfig],
    ['CandidateGenerationConfig', explainCandidateGenerationConfig],
    ['DataSplitConfig', explainAutoMLDataSplitConfig],
    ['Mode', explainMode],
  ])
}

/** The JSON Schema of {@link AutoMLJobConfig}, as requests have it. */
export function jsonSchemaOfAutoMLJobConfig(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'AutoMLJobConfig', () => ({
    type: 'object',
    properties: {
      CompletionCriteria: jsonSchemaOfCompletionCriteria(builder),
      SecurityConfig: jsonSchemaOfSecurityConfig(builder),
      CandidateGenerationConfig: jsonSchemaOfCandidateGenerationConfig(builder),
      DataSplitConfig: jsonSchemaOfAutoMLDataSplitConfig(builder),
      Mode: jsonSchemaOfMode(builder),
    },
    additionalProperties: false,
  }))
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

/** Asserts that a value is of type {@link AutoMLJobConfigOutput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertAutoMLJobConfigOutput(value: unknown): asserts value is AutoMLJobConfigOutput {
  assertValid(validateAutoMLJobConfigOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link AutoMLJobConfigOutput}, as responses have it. */
export function validateAutoMLJobConfigOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isAutoMLJobConfigOutput, explainAutoMLJobConfigOutput, value, options)
}

/** The Standard Schema of {@link AutoMLJobConfigOutput}, as responses have it; yields its JSON Schema too. */
export const AutoMLJobConfigOutputSchema: StandardSchema<AutoMLJobConfigOutput> = /* @__PURE__ */ createStandardSchema(
  validateAutoMLJobConfigOutput,
  jsonSchemaOfAutoMLJobConfigOutput,
)

/** Adds to a report why a value is not of type {@link AutoMLJobConfigOutput}, as responses have it. */
export function explainAutoMLJobConfigOutput(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['CompletionCriteria', explainCompletionCriteriaOutput],
    ['SecurityConfig', explainSecurityConfigOutput],
    ['CandidateGenerationConfig', explainCandidateGenerationConfigOutput],
    ['DataSplitConfig', explainAutoMLDataSplitConfigOutput],
    ['Mode', reportString],
  ])
}

/** The JSON Schema of {@link AutoMLJobConfigOutput}, as responses have it. */
export function jsonSchemaOfAutoMLJobConfigOutput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'AutoMLJobConfigOutput', () => ({
    type: 'object',
    properties: {
      CompletionCriteria: jsonSchemaOfCompletionCriteriaOutput(builder),
      SecurityConfig: jsonSchemaOfSecurityConfigOutput(builder),
      CandidateGenerationConfig: jsonSchemaOfCandidateGenerationConfigOutput(builder),
      DataSplitConfig: jsonSchemaOfAutoMLDataSplitConfigOutput(builder),
      Mode: { type: 'string' },
    },
  }))
}
