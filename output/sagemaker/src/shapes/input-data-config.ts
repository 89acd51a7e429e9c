// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
import { outputOf, required, string, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type ChannelType, ChannelTypeSchema, isChannelType } from './channel-type.js'
import { type CompressionType, CompressionTypeSchema, isCompressionType } from './compression-type.js'
import { type DataSource, type DataSourceOutput, DataSourceSchema, fitsDataSource } from './data-source.js'

/**
 * One named stream of input for training. Training data has to stay under 100 GB, validation data under 2 GB.
 * Background: [Channel](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Channel.html).
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
   * The media type of the input: `text/csv;header=present` or `x-application/vnd.amazon+parquet`. The default is
   * `text/csv;header=present`.
   *
   * @defaultValue `text/csv;header=present`
   */
  ContentType?: string
  /**
   * An optional `enum` value saying what the channel is for. The default is `training`. `ContentType` and
   * `TargetAttributeName` have to be equal in the training channel and the validation channel. Details:
   * [choosing training and validation data](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-datasets-problem-types.html#autopilot-data-sources-training-or-validation).
   *
   * @defaultValue `training`
   */
  ChannelType?: ChannelType
  /**
   * Names the column that weighs the rows. The objective metric takes the weights into account while training, while
   * evaluating, and while picking the winner; the column itself is no feature. More about metrics:
   * [measuring and validating models](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-metrics-validation.html).
   *
   * @remarks
   * A weight is a number from zero up; the larger, the more its row counts. Rows whose weight is missing or not valid
   * are left out.
   *
   * Weights work in
   * [ensembling mode](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AutoMLAlgorithmConfig.html) and no
   * other.
   */
  SampleWeightAttributeName?: string
}

/**
 * One named stream of input for training. Training data has to stay under 100 GB, validation data under 2 GB.
 * Background: [Channel](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Channel.html).
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
   * The media type of the input: `text/csv;header=present` or `x-application/vnd.amazon+parquet`. The default is
   * `text/csv;header=present`.
   *
   * @defaultValue `text/csv;header=present`
   */
  ContentType?: string
  /**
   * An optional `enum` value saying what the channel is for. The default is `training`. `ContentType` and
   * `TargetAttributeName` have to be equal in the training channel and the validation channel. Details:
   * [choosing training and validation data](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-datasets-problem-types.html#autopilot-data-sources-training-or-validation).
   *
   * @defaultValue `training`
   */
  ChannelType?: ChannelType | (string & {})
  /**
   * Names the column that weighs the rows. The objective metric takes the weights into account while training, while
   * evaluating, and while picking the winner; the column itself is no feature. More about metrics:
   * [measuring and validating models](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-metrics-validation.html).
   *
   * @remarks
   * A weight is a number from zero up; the larger, the more its row counts. Rows whose weight is missing or not valid
   * are left out.
   *
   * Weights work in
   * [ensembling mode](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AutoMLAlgorithmConfig.html) and no
   * other.
   */
  SampleWeightAttributeName?: string
}

export function isInputDataConfig(value: unknown): value is InputDataConfig {
  return fitsInputDataConfig(value, true)
}

export function isInputDataConfigOutput(value: unknown): value is InputDataConfigOutput {
  return fitsInputDataConfig(value, false)
}

/** Whether a value is of type {@link InputDataConfig}, as requests or as responses have it. */
export function fitsInputDataConfig(value: unknown, asRequest: boolean): boolean {
  if (!isObject(value)) return false
  let member: unknown = value['DataSource']
  if (member !== undefined && !fitsDataSource(member, asRequest)) return false
  member = value['CompressionType']
  if (member !== undefined && (asRequest ? !isCompressionType(member) : typeof member !== 'string')) return false
  member = value['TargetAttributeName']
  if (typeof member !== 'string' && (asRequest || member !== undefined)) return false
  member = value['ContentType']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['ChannelType']
  if (member !== undefined && (asRequest ? !isChannelType(member) : typeof member !== 'string')) return false
  member = value['SampleWeightAttributeName']
  if (typeof member !== 'string' && member !== undefined) return false
  if (asRequest) {
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
  }
  return true
}

export const InputDataConfigSchema: StructureSchema<InputDataConfig> = /* @__PURE__ */ structure(
  'InputDataConfig',
  request,
  isInputDataConfig,
  () => [
    ['DataSource', DataSourceSchema],
    ['CompressionType', CompressionTypeSchema],
    ['TargetAttributeName', string, required],
    ['ContentType', string],
    ['ChannelType', ChannelTypeSchema],
    ['SampleWeightAttributeName', string],
  ],
  { output: true },
)

export const InputDataConfigOutputSchema: StructureSchema<InputDataConfigOutput> = /* @__PURE__ */ outputOf(
  InputDataConfigSchema,
  response,
  isInputDataConfigOutput,
)
