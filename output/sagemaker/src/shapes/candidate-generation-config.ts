// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { listOf, stringShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type AlgorithmsConfig,
  type AlgorithmsConfigOutput,
  findInAlgorithmsConfig,
  findInAlgorithmsConfigOutput,
  isAlgorithmsConfig,
  isAlgorithmsConfigOutput,
  shapeOfAlgorithmsConfig,
  shapeOfAlgorithmsConfigOutput,
} from './algorithms-config.js'

export interface CandidateGenerationConfig {
  /**
   * A file in Amazon S3 that picks, out of the input's columns, the features Autopilot may use.
   * `FeatureAttributeNames` is an optional list in JSON:
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
   * Types in ensembling mode: `numeric`, `categorical`, `text`, `datetime`. HPO mode knows
   * `numeric`, `categorical`, `text`, `datetime`, and `sequence`.
   *
   * Given alone, `FeatureDataTypes` may name ( `age`, `town`,..) columns of the input only.
   *
   * Given `FeatureDataTypes` and `FeatureAttributeNames` together, the former may name only what
   * the latter lists.
   *
   * `FeatureAttributeNames` has to be written exactly so. Its strings, `["age", "town", ...]`, tell
   * upper from lower case, occur once each, and name columns of the input, the target column
   * excepted.
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
  AlgorithmsConfig?: AlgorithmsConfig[]
}

/** {@link CandidateGenerationConfig} as responses have it. */
export interface CandidateGenerationConfigOutput {
  /**
   * A file in Amazon S3 that picks, out of the input's columns, the features Autopilot may use.
   * `FeatureAttributeNames` is an optional list in JSON:
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
   * Types in ensembling mode: `numeric`, `categorical`, `text`, `datetime`. HPO mode knows
   * `numeric`, `categorical`, `text`, `datetime`, and `sequence`.
   *
   * Given alone, `FeatureDataTypes` may name ( `age`, `town`,..) columns of the input only.
   *
   * Given `FeatureDataTypes` and `FeatureAttributeNames` together, the former may name only what
   * the latter lists.
   *
   * `FeatureAttributeNames` has to be written exactly so. Its strings, `["age", "town", ...]`, tell
   * upper from lower case, occur once each, and name columns of the input, the target column
   * excepted.
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

/** Whether a value is of type {@link CandidateGenerationConfig}, as requests have it. */
export function isCandidateGenerationConfig(value: unknown): value is CandidateGenerationConfig {
  if (!isObject(value)) return false
  let member: unknown = value['FeatureSpecificationS3Uri']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['AlgorithmsConfig']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isAlgorithmsConfig(item)) return false
    }
  }
  for (const key in value) {
    if (key !== 'FeatureSpecificationS3Uri' && key !== 'AlgorithmsConfig' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link CandidateGenerationConfig}, as requests have it. */
export function findInCandidateGenerationConfig(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['FeatureSpecificationS3Uri']
  if (typeof member !== 'string' && member !== undefined)
    addWrong(member, 'FeatureSpecificationS3Uri', depth, report, 'string')
  member = value['AlgorithmsConfig']
  if (Array.isArray(member)) {
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!report.isThorough && isAlgorithmsConfig(item)) continue
      findInAlgorithmsConfig(item, enter(report, enter(report, depth, 'AlgorithmsConfig'), index), report)
      if (report.isFull) break
    }
  } else if (member !== undefined) addWrong(member, 'AlgorithmsConfig', depth, report, 'array')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['FeatureSpecificationS3Uri', 'AlgorithmsConfig'])
}

/** The description of {@link CandidateGenerationConfig}, as requests have it. */
export const shapeOfCandidateGenerationConfig: StructureShape = /* @__PURE__ */ structure(
  'CandidateGenerationConfig',
  'strict',
  isCandidateGenerationConfig,
  () => [
    ['FeatureSpecificationS3Uri', stringShape],
    ['AlgorithmsConfig', listOf(shapeOfAlgorithmsConfig)],
  ],
)

/** Asserts that a value is of type {@link CandidateGenerationConfig}, as requests have it; throws a ValidationError that holds every issue. */
export function assertCandidateGenerationConfig(value: unknown): asserts value is CandidateGenerationConfig {
  assertValid(validateCandidateGenerationConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link CandidateGenerationConfig}, as requests have it. */
export function validateCandidateGenerationConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInCandidateGenerationConfig, 'strict', value, options)
}

/** The Standard Schema of {@link CandidateGenerationConfig}, as requests have it; yields its JSON Schema too. */
export const CandidateGenerationConfigSchema: StandardSchema<CandidateGenerationConfig> =
  /* @__PURE__ */ createStandardSchema(validateCandidateGenerationConfig, shapeOfCandidateGenerationConfig)

/** The JSON form of {@link CandidateGenerationConfig}: dates and bytes are strings. */
export type CandidateGenerationConfigJson = JsonForm<CandidateGenerationConfig>

/** Reads the JSON form of {@link CandidateGenerationConfig}, as requests have it; throws a ValidationError where it is none. */
export function decodeCandidateGenerationConfig(json: unknown, options?: ValidateOptions): CandidateGenerationConfig {
  return decode(validateCandidateGenerationConfig, shapeOfCandidateGenerationConfig, json, options)
}

/** Writes the JSON form of {@link CandidateGenerationConfig}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeCandidateGenerationConfig(
  value: CandidateGenerationConfig,
  options?: ValidateOptions,
): CandidateGenerationConfigJson {
  return encode(validateCandidateGenerationConfig, shapeOfCandidateGenerationConfig, value, options)
}

/** Makes up a value of type {@link CandidateGenerationConfig}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleCandidateGenerationConfig(seed?: number): CandidateGenerationConfig {
  return sample(isCandidateGenerationConfig, shapeOfCandidateGenerationConfig, seed)
}

/** Makes up values that are of type {@link CandidateGenerationConfig}, as requests have it, but for one fault each. */
export function sampleInvalidCandidateGenerationConfig(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfCandidateGenerationConfig, seed)
}

/** Whether a value is of type {@link CandidateGenerationConfigOutput}, as responses have it. */
export function isCandidateGenerationConfigOutput(value: unknown): value is CandidateGenerationConfigOutput {
  if (!isObject(value)) return false
  let member: unknown = value['FeatureSpecificationS3Uri']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['AlgorithmsConfig']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isAlgorithmsConfigOutput(item)) return false
    }
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link CandidateGenerationConfigOutput}, as responses have it. */
export function findInCandidateGenerationConfigOutput(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['FeatureSpecificationS3Uri']
  if (typeof member !== 'string' && member !== undefined)
    addWrong(member, 'FeatureSpecificationS3Uri', depth, report, 'string')
  member = value['AlgorithmsConfig']
  if (Array.isArray(member)) {
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!report.isThorough && isAlgorithmsConfigOutput(item)) continue
      findInAlgorithmsConfigOutput(item, enter(report, enter(report, depth, 'AlgorithmsConfig'), index), report)
      if (report.isFull) break
    }
  } else if (member !== undefined) addWrong(member, 'AlgorithmsConfig', depth, report, 'array')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['FeatureSpecificationS3Uri', 'AlgorithmsConfig'])
}

/** The description of {@link CandidateGenerationConfigOutput}, as responses have it. */
export const shapeOfCandidateGenerationConfigOutput: StructureShape = /* @__PURE__ */ structure(
  'CandidateGenerationConfigOutput',
  'open',
  isCandidateGenerationConfigOutput,
  () => [
    ['FeatureSpecificationS3Uri', stringShape],
    ['AlgorithmsConfig', listOf(shapeOfAlgorithmsConfigOutput)],
  ],
)

/** Asserts that a value is of type {@link CandidateGenerationConfigOutput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertCandidateGenerationConfigOutput(
  value: unknown,
): asserts value is CandidateGenerationConfigOutput {
  assertValid(validateCandidateGenerationConfigOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link CandidateGenerationConfigOutput}, as responses have it. */
export function validateCandidateGenerationConfigOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInCandidateGenerationConfigOutput, 'open', value, options)
}

/** The Standard Schema of {@link CandidateGenerationConfigOutput}, as responses have it; yields its JSON Schema too. */
export const CandidateGenerationConfigOutputSchema: StandardSchema<CandidateGenerationConfigOutput> =
  /* @__PURE__ */ createStandardSchema(validateCandidateGenerationConfigOutput, shapeOfCandidateGenerationConfigOutput)

/** The JSON form of {@link CandidateGenerationConfigOutput}: dates and bytes are strings. */
export type CandidateGenerationConfigOutputJson = JsonForm<CandidateGenerationConfigOutput>

/** Reads the JSON form of {@link CandidateGenerationConfigOutput}, as responses have it; throws a ValidationError where it is none. */
export function decodeCandidateGenerationConfigOutput(
  json: unknown,
  options?: ValidateOptions,
): CandidateGenerationConfigOutput {
  return decode(validateCandidateGenerationConfigOutput, shapeOfCandidateGenerationConfigOutput, json, options)
}

/** Writes the JSON form of {@link CandidateGenerationConfigOutput}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeCandidateGenerationConfigOutput(
  value: CandidateGenerationConfigOutput,
  options?: ValidateOptions,
): CandidateGenerationConfigOutputJson {
  return encode(validateCandidateGenerationConfigOutput, shapeOfCandidateGenerationConfigOutput, value, options)
}

/** Makes up a value of type {@link CandidateGenerationConfigOutput}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleCandidateGenerationConfigOutput(seed?: number): CandidateGenerationConfigOutput {
  return sample(isCandidateGenerationConfigOutput, shapeOfCandidateGenerationConfigOutput, seed)
}

/** Makes up values that are of type {@link CandidateGenerationConfigOutput}, as responses have it, but for one fault each. */
export function sampleInvalidCandidateGenerationConfigOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfCandidateGenerationConfigOutput, seed)
}
