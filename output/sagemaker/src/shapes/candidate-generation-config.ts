// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
import { listOf, outputOf, string, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import {
  type AlgorithmsConfig,
  type AlgorithmsConfigOutput,
  AlgorithmsConfigSchema,
  fitsAlgorithmsConfig,
} from './algorithms-config.js'

export interface CandidateGenerationConfig {
  /**
   * A file in Amazon S3 that picks, out of the input's columns, the features Autopilot may use. `FeatureAttributeNames`
   * is an optional list in JSON:
   *
   * `{ "FeatureAttributeNames":["age", "town", ...] }`.
   *
   * @remarks
   * The same file may give each feature's type:
   *
   * `{ "FeatureDataTypes":{"age":"numeric", "town":"categorical" ... } }`
   *
   * **Note**: The target column must not be among the keys.
   *
   * Types in ensembling mode: `numeric`, `categorical`, `text`, `datetime`. HPO mode knows `numeric`, `categorical`,
   * `text`, `datetime`, and `sequence`.
   *
   * Given alone, `FeatureDataTypes` may name ( `age`, `town`,..) columns of the input only.
   *
   * Given `FeatureDataTypes` and `FeatureAttributeNames` together, the former may name only what the latter lists.
   *
   * `FeatureAttributeNames` has to be written exactly so. Its strings, `["age", "town", ...]`, tell upper from lower
   * case, occur once each, and name columns of the input, the target column excepted.
   */
  FeatureSpecificationS3Uri?: string
  /**
   * Says which algorithms may be trained on a table.
   *
   * @remarks
   * The choice is narrowed by the mode of training:
   * [TabularJobConfig.Mode](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_TabularJobConfig.html).
   *
   * - Leave `AlgorithmsConfig` out when the mode is `AUTO`.
   * - An `AlgorithmsConfig` holds exactly one `AutoMLAlgorithms`. If that list has no entry,
   *   `CandidateGenerationConfig` tries everything the mode allows.
   * - Without `AlgorithmsConfig`, `CandidateGenerationConfig` tries everything the mode allows.
   *
   * Every algorithm by problem type and mode:
   * [AutoMLAlgorithmConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AutoMLAlgorithmConfig.html).
   *
   * What each algorithm is: see
   * [the Autopilot guide on algorithms](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-model-support-validation.html#autopilot-algorithm-support).
   */
  AlgorithmsConfig?: readonly AlgorithmsConfig[]
}

/** {@link CandidateGenerationConfig} as responses have it. */
export interface CandidateGenerationConfigOutput {
  /**
   * A file in Amazon S3 that picks, out of the input's columns, the features Autopilot may use. `FeatureAttributeNames`
   * is an optional list in JSON:
   *
   * `{ "FeatureAttributeNames":["age", "town", ...] }`.
   *
   * @remarks
   * The same file may give each feature's type:
   *
   * `{ "FeatureDataTypes":{"age":"numeric", "town":"categorical" ... } }`
   *
   * **Note**: The target column must not be among the keys.
   *
   * Types in ensembling mode: `numeric`, `categorical`, `text`, `datetime`. HPO mode knows `numeric`, `categorical`,
   * `text`, `datetime`, and `sequence`.
   *
   * Given alone, `FeatureDataTypes` may name ( `age`, `town`,..) columns of the input only.
   *
   * Given `FeatureDataTypes` and `FeatureAttributeNames` together, the former may name only what the latter lists.
   *
   * `FeatureAttributeNames` has to be written exactly so. Its strings, `["age", "town", ...]`, tell upper from lower
   * case, occur once each, and name columns of the input, the target column excepted.
   */
  FeatureSpecificationS3Uri?: string
  /**
   * Says which algorithms may be trained on a table.
   *
   * @remarks
   * The choice is narrowed by the mode of training:
   * [TabularJobConfig.Mode](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_TabularJobConfig.html).
   *
   * - Leave `AlgorithmsConfig` out when the mode is `AUTO`.
   * - An `AlgorithmsConfig` holds exactly one `AutoMLAlgorithms`. If that list has no entry,
   *   `CandidateGenerationConfig` tries everything the mode allows.
   * - Without `AlgorithmsConfig`, `CandidateGenerationConfig` tries everything the mode allows.
   *
   * Every algorithm by problem type and mode:
   * [AutoMLAlgorithmConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AutoMLAlgorithmConfig.html).
   *
   * What each algorithm is: see
   * [the Autopilot guide on algorithms](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-model-support-validation.html#autopilot-algorithm-support).
   */
  AlgorithmsConfig?: AlgorithmsConfigOutput[]
}

export function isCandidateGenerationConfig(value: unknown): value is CandidateGenerationConfig {
  return fitsCandidateGenerationConfig(value, true)
}

export function isCandidateGenerationConfigOutput(value: unknown): value is CandidateGenerationConfigOutput {
  return fitsCandidateGenerationConfig(value, false)
}

/** Whether a value is of type {@link CandidateGenerationConfig}, as requests or as responses have it. */
export function fitsCandidateGenerationConfig(value: unknown, asRequest: boolean): boolean {
  if (!isObject(value)) return false
  let member: unknown = value['FeatureSpecificationS3Uri']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['AlgorithmsConfig']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!fitsAlgorithmsConfig(item, asRequest)) return false
    }
  }
  if (asRequest) {
    for (const key in value) {
      if (key !== 'FeatureSpecificationS3Uri' && key !== 'AlgorithmsConfig' && hasSet(value, key)) return false
    }
  }
  return true
}

export const CandidateGenerationConfigSchema: StructureSchema<CandidateGenerationConfig> = /* @__PURE__ */ structure(
  'CandidateGenerationConfig',
  request,
  isCandidateGenerationConfig,
  () => [
    ['FeatureSpecificationS3Uri', string],
    ['AlgorithmsConfig', listOf(AlgorithmsConfigSchema)],
  ],
  { output: true },
)

export const CandidateGenerationConfigOutputSchema: StructureSchema<CandidateGenerationConfigOutput> =
  /* @__PURE__ */ outputOf(CandidateGenerationConfigSchema, response, isCandidateGenerationConfigOutput)
