// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
import { outputOf, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import {
  type AutoMLDataSplitConfig,
  AutoMLDataSplitConfigSchema,
  fitsAutoMLDataSplitConfig,
} from './auto-ml-data-split-config.js'
import { type AutoMLJobMode, AutoMLJobModeSchema, isAutoMLJobMode } from './auto-ml-job-mode.js'
import {
  type CandidateGenerationConfig,
  type CandidateGenerationConfigOutput,
  CandidateGenerationConfigSchema,
  fitsCandidateGenerationConfig,
} from './candidate-generation-config.js'
import { type CompletionCriteria, CompletionCriteriaSchema, fitsCompletionCriteria } from './completion-criteria.js'
import {
  type SecurityConfig,
  type SecurityConfigOutput,
  SecurityConfigSchema,
  fitsSecurityConfig,
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
   * How Autopilot trains. With `AUTO` the amount of data decides: under 100 MB it uses `ENSEMBLING`, otherwise
   * `HYPERPARAMETER_TUNING`.
   *
   * @remarks
   * `ENSEMBLING` stacks several base models in layers and merges their predictions, which often beats any one of them;
   * it serves classification and regression. Algorithms that `ENSEMBLING` can use:
   * [algorithms in Autopilot](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-model-support-validation.html#autopilot-algorithm-support).
   *
   * `HYPERPARAMETER_TUNING` (HPO) picks an algorithm that suits the problem, then searches for the hyperparameters
   * under which the objective metric comes out best. Algorithms that `HYPERPARAMETER_TUNING` can use:
   * [algorithms in Autopilot](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-model-support-validation.html#autopilot-algorithm-support).
   */
  Mode?: AutoMLJobMode
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
   * How Autopilot trains. With `AUTO` the amount of data decides: under 100 MB it uses `ENSEMBLING`, otherwise
   * `HYPERPARAMETER_TUNING`.
   *
   * @remarks
   * `ENSEMBLING` stacks several base models in layers and merges their predictions, which often beats any one of them;
   * it serves classification and regression. Algorithms that `ENSEMBLING` can use:
   * [algorithms in Autopilot](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-model-support-validation.html#autopilot-algorithm-support).
   *
   * `HYPERPARAMETER_TUNING` (HPO) picks an algorithm that suits the problem, then searches for the hyperparameters
   * under which the objective metric comes out best. Algorithms that `HYPERPARAMETER_TUNING` can use:
   * [algorithms in Autopilot](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-model-support-validation.html#autopilot-algorithm-support).
   */
  Mode?: AutoMLJobMode | (string & {})
}

export function isAutoMLJobConfig(value: unknown): value is AutoMLJobConfig {
  return fitsAutoMLJobConfig(value, true)
}

export function isAutoMLJobConfigOutput(value: unknown): value is AutoMLJobConfigOutput {
  return fitsAutoMLJobConfig(value, false)
}

/** Whether a value is of type {@link AutoMLJobConfig}, as requests or as responses have it. */
export function fitsAutoMLJobConfig(value: unknown, asRequest: boolean): boolean {
  if (!isObject(value)) return false
  let member: unknown = value['CompletionCriteria']
  if (member !== undefined && !fitsCompletionCriteria(member, asRequest)) return false
  member = value['SecurityConfig']
  if (member !== undefined && !fitsSecurityConfig(member, asRequest)) return false
  member = value['CandidateGenerationConfig']
  if (member !== undefined && !fitsCandidateGenerationConfig(member, asRequest)) return false
  member = value['DataSplitConfig']
  if (member !== undefined && !fitsAutoMLDataSplitConfig(member, asRequest)) return false
  member = value['Mode']
  if (member !== undefined && (asRequest ? !isAutoMLJobMode(member) : typeof member !== 'string')) return false
  if (asRequest) {
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
  }
  return true
}

export const AutoMLJobConfigSchema: StructureSchema<AutoMLJobConfig> = /* @__PURE__ */ structure(
  'AutoMLJobConfig',
  request,
  isAutoMLJobConfig,
  () => [
    ['CompletionCriteria', CompletionCriteriaSchema],
    ['SecurityConfig', SecurityConfigSchema],
    ['CandidateGenerationConfig', CandidateGenerationConfigSchema],
    ['DataSplitConfig', AutoMLDataSplitConfigSchema],
    ['Mode', AutoMLJobModeSchema],
  ],
  { output: true },
)

export const AutoMLJobConfigOutputSchema: StructureSchema<AutoMLJobConfigOutput> = /* @__PURE__ */ outputOf(
  AutoMLJobConfigSchema,
  response,
  isAutoMLJobConfigOutput,
)
