// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { required, stringShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type ChannelType, findInChannelType, isChannelType, shapeOfChannelType } from './channel-type.js'
import {
  type CompressionType,
  findInCompressionType,
  isCompressionType,
  shapeOfCompressionType,
} from './compression-type.js'
import {
  type DataSource,
  type DataSourceOutput,
  findInDataSource,
  findInDataSourceOutput,
  isDataSource,
  isDataSourceOutput,
  shapeOfDataSource,
  shapeOfDataSourceOutput,
} from './data-source.js'

/**
 * One named stream of input for training. Training data has to stay under 100 GB, validation data
 * under 2 GB. Background:
 * [Channel](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Channel.html).
 *
 * @remarks
 * **Note**: Both datasets, training and validation, need identical headers.
 */
export interface InputDataConfig {
  /** Where the channel's data comes from. */
  DataSource?: DataSource
  /**
   * Either `Gzip` or `None`. The default is `None`.
   *
   * @defaultValue `None`
   */
  CompressionType?: CompressionType
  /** The column to predict, the 'y' of supervised learning. */
  TargetAttributeName: string
  /**
   * The media type of the input: `text/csv;header=present` or `x-application/vnd.amazon+parquet`.
   * The default is `text/csv;header=present`.
   *
   * @defaultValue `text/csv;header=present`
   */
  ContentType?: string
  /**
   * An optional `enum` value saying what the channel is for. The default is `training`.
   * `ContentType` and `TargetAttributeName` have to be equal in the training channel and the
   * validation channel. Details:
   * [choosing training and validation data](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-datasets-problem-types.html#autopilot-data-sources-training-or-validation).
   *
   * @defaultValue `training`
   */
  ChannelType?: ChannelType
  /**
   * Names the column that weighs the rows. The objective metric takes the weights into account
   * while training, while evaluating, and while picking the winner; the column itself is no
   * feature. More about metrics:
   * [measuring and validating models](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-metrics-validation.html).
   *
   * @remarks
   * A weight is a number from zero up; the larger, the more its row counts. Rows whose weight is
   * missing or not valid are left out.
   *
   * Weights work in
   * [ensembling mode](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AutoMLAlgorithmConfig.html)
   * and no other.
   */
  SampleWeightAttributeName?: string
}

/**
 * One named stream of input for training. Training data has to stay under 100 GB, validation data
 * under 2 GB. Background:
 * [Channel](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Channel.html).
 *
 * @remarks
 * **Note**: Both datasets, training and validation, need identical headers.
 */
export interface InputDataConfigOutput {
  /** Where the channel's data comes from. */
  DataSource?: DataSourceOutput
  /**
   * Either `Gzip` or `None`. The default is `None`.
   *
   * @defaultValue `None`
   */
  CompressionType?: CompressionType | (string & {})
  /** The column to predict, the 'y' of supervised learning. */
  TargetAttributeName?: string
  /**
   * The media type of the input: `text/csv;header=present` or `x-application/vnd.amazon+parquet`.
   * The default is `text/csv;header=present`.
   *
   * @defaultValue `text/csv;header=present`
   */
  ContentType?: string
  /**
   * An optional `enum` value saying what the channel is for. The default is `training`.
   * `ContentType` and `TargetAttributeName` have to be equal in the training channel and the
   * validation channel. Details:
   * [choosing training and validation data](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-datasets-problem-types.html#autopilot-data-sources-training-or-validation).
   *
   * @defaultValue `training`
   */
  ChannelType?: ChannelType | (string & {})
  /**
   * Names the column that weighs the rows. The objective metric takes the weights into account
   * while training, while evaluating, and while picking the winner; the column itself is no
   * feature. More about metrics:
   * [measuring and validating models](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-metrics-validation.html).
   *
   * @remarks
   * A weight is a number from zero up; the larger, the more its row counts. Rows whose weight is
   * missing or not valid are left out.
   *
   * Weights work in
   * [ensembling mode](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AutoMLAlgorithmConfig.html)
   * and no other.
   */
  SampleWeightAttributeName?: string
}

/** Whether a value is of type {@link InputDataConfig}, as requests have it. */
export function isInputDataConfig(value: unknown): value is InputDataConfig {
  if (!isObject(value)) return false
  let member: unknown = value['DataSource']
  if (member !== undefined && !isDataSource(member)) return false
  member = value['CompressionType']
  if (member !== undefined && !isCompressionType(member)) return false
  member = value['TargetAttributeName']
  if (typeof member !== 'string') return false
  member = value['ContentType']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['ChannelType']
  if (member !== undefined && !isChannelType(member)) return false
  member = value['SampleWeightAttributeName']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (
      key !== 'DataSource' &&
      key !== 'CompressionType' &&
      key !== 'TargetAttributeName' &&
      key !== 'ContentType' &&
      key !== 'ChannelType' &&
      key !== 'SampleWeightAttributeName' &&
      hasSet(value, key)
    )
      return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link InputDataConfig}, as requests have it. */
export function findInInputDataConfig(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['DataSource']
  if (member !== undefined && (report.isThorough || !isDataSource(member)))
    findInDataSource(member, enter(report, depth, 'DataSource'), report)
  member = value['CompressionType']
  if (member !== undefined && !isCompressionType(member))
    findInCompressionType(member, enter(report, depth, 'CompressionType'), report)
  member = value['TargetAttributeName']
  if (typeof member !== 'string') addWrong(member, 'TargetAttributeName', depth, report, 'string')
  member = value['ContentType']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'ContentType', depth, report, 'string')
  member = value['ChannelType']
  if (member !== undefined && !isChannelType(member))
    findInChannelType(member, enter(report, depth, 'ChannelType'), report)
  member = value['SampleWeightAttributeName']
  if (typeof member !== 'string' && member !== undefined)
    addWrong(member, 'SampleWeightAttributeName', depth, report, 'string')
  if (report.refusesUnknown)
    explainOthers(value, depth, report, [
      'DataSource',
      'CompressionType',
      'TargetAttributeName',
      'ContentType',
      'ChannelType',
      'SampleWeightAttributeName',
    ])
}

/** The description of {@link InputDataConfig}, as requests have it. */
export const shapeOfInputDataConfig: StructureShape = /* @__PURE__ */ structure(
  'InputDataConfig',
  'strict',
  isInputDataConfig,
  () => [
    ['DataSource', shapeOfDataSource],
    ['CompressionType', shapeOfCompressionType],
    ['TargetAttributeName', stringShape, required],
    ['ContentType', stringShape],
    ['ChannelType', shapeOfChannelType],
    ['SampleWeightAttributeName', stringShape],
  ],
)

/** Asserts that a value is of type {@link InputDataConfig}, as requests have it; throws a ValidationError that holds every issue. */
export function assertInputDataConfig(value: unknown): asserts value is InputDataConfig {
  assertValid(validateInputDataConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link InputDataConfig}, as requests have it. */
export function validateInputDataConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInInputDataConfig, 'strict', value, options)
}

/** The Standard Schema of {@link InputDataConfig}, as requests have it; yields its JSON Schema too. */
export const InputDataConfigSchema: StandardSchema<InputDataConfig> = /* @__PURE__ */ createStandardSchema(
  validateInputDataConfig,
  shapeOfInputDataConfig,
)

/** The JSON form of {@link InputDataConfig}: dates and bytes are strings. */
export type InputDataConfigJson = JsonForm<InputDataConfig>

/** Reads the JSON form of {@link InputDataConfig}, as requests have it; throws a ValidationError where it is none. */
export function decodeInputDataConfig(json: unknown, options?: ValidateOptions): InputDataConfig {
  return decode(validateInputDataConfig, shapeOfInputDataConfig, json, options)
}

/** Writes the JSON form of {@link InputDataConfig}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeInputDataConfig(value: InputDataConfig, options?: ValidateOptions): InputDataConfigJson {
  return encode(validateInputDataConfig, shapeOfInputDataConfig, value, options)
}

/** Makes up a value of type {@link InputDataConfig}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleInputDataConfig(seed?: number): InputDataConfig {
  return sample(isInputDataConfig, shapeOfInputDataConfig, seed)
}

/** Makes up values that are of type {@link InputDataConfig}, as requests have it, but for one fault each. */
export function sampleInvalidInputDataConfig(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfInputDataConfig, seed)
}

/** Whether a value is of type {@link InputDataConfigOutput}, as responses have it. */
export function isInputDataConfigOutput(value: unknown): value is InputDataConfigOutput {
  if (!isObject(value)) return false
  let member: unknown = value['DataSource']
  if (member !== undefined && !isDataSourceOutput(member)) return false
  member = value['CompressionType']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['TargetAttributeName']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['ContentType']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['ChannelType']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['SampleWeightAttributeName']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link InputDataConfigOutput}, as responses have it. */
export function findInInputDataConfigOutput(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['DataSource']
  if (member !== undefined && (report.isThorough || !isDataSourceOutput(member)))
    findInDataSourceOutput(member, enter(report, depth, 'DataSource'), report)
  member = value['CompressionType']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInCompressionType(member, enter(report, depth, 'CompressionType'), report)
  member = value['TargetAttributeName']
  if (typeof member !== 'string' && member !== undefined)
    addWrong(member, 'TargetAttributeName', depth, report, 'string')
  member = value['ContentType']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'ContentType', depth, report, 'string')
  member = value['ChannelType']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInChannelType(member, enter(report, depth, 'ChannelType'), report)
  member = value['SampleWeightAttributeName']
  if (typeof member !== 'string' && member !== undefined)
    addWrong(member, 'SampleWeightAttributeName', depth, report, 'string')
  if (report.refusesUnknown)
    explainOthers(value, depth, report, [
      'DataSource',
      'CompressionType',
      'TargetAttributeName',
      'ContentType',
      'ChannelType',
      'SampleWeightAttributeName',
    ])
}

/** The description of {@link InputDataConfigOutput}, as responses have it. */
export const shapeOfInputDataConfigOutput: StructureShape = /* @__PURE__ */ structure(
  'InputDataConfigOutput',
  'open',
  isInputDataConfigOutput,
  () => [
    ['DataSource', shapeOfDataSourceOutput],
    ['CompressionType', shapeOfCompressionType],
    ['TargetAttributeName', stringShape],
    ['ContentType', stringShape],
    ['ChannelType', shapeOfChannelType],
    ['SampleWeightAttributeName', stringShape],
  ],
)

/** Asserts that a value is of type {@link InputDataConfigOutput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertInputDataConfigOutput(value: unknown): asserts value is InputDataConfigOutput {
  assertValid(validateInputDataConfigOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link InputDataConfigOutput}, as responses have it. */
export function validateInputDataConfigOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInInputDataConfigOutput, 'open', value, options)
}

/** The Standard Schema of {@link InputDataConfigOutput}, as responses have it; yields its JSON Schema too. */
export const InputDataConfigOutputSchema: StandardSchema<InputDataConfigOutput> = /* @__PURE__ */ createStandardSchema(
  validateInputDataConfigOutput,
  shapeOfInputDataConfigOutput,
)

/** The JSON form of {@link InputDataConfigOutput}: dates and bytes are strings. */
export type InputDataConfigOutputJson = JsonForm<InputDataConfigOutput>

/** Reads the JSON form of {@link InputDataConfigOutput}, as responses have it; throws a ValidationError where it is none. */
export function decodeInputDataConfigOutput(json: unknown, options?: ValidateOptions): InputDataConfigOutput {
  return decode(validateInputDataConfigOutput, shapeOfInputDataConfigOutput, json, options)
}

/** Writes the JSON form of {@link InputDataConfigOutput}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeInputDataConfigOutput(
  value: InputDataConfigOutput,
  options?: ValidateOptions,
): InputDataConfigOutputJson {
  return encode(validateInputDataConfigOutput, shapeOfInputDataConfigOutput, value, options)
}

/** Makes up a value of type {@link InputDataConfigOutput}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleInputDataConfigOutput(seed?: number): InputDataConfigOutput {
  return sample(isInputDataConfigOutput, shapeOfInputDataConfigOutput, seed)
}

/** Makes up values that are of type {@link InputDataConfigOutput}, as responses have it, but for one fault each. */
export function sampleInvalidInputDataConfigOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfInputDataConfigOutput, seed)
}
