// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { integerShape, listOf, stringShape, structure } from '../runtime/description.js'
import { explainString } from '../runtime/explain-scalar.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { explainList } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type FeatureType, findInFeatureType, shapeOfFeatureType } from './feature-type.js'

export interface InferenceConfig {
  /**
   * A JMESPath expression that finds the features in a JSON Lines input. So `'sizes'`, as
   * `FeaturesAttribute`, finds `[4,5,6]` in `'{"sizes":[4,5,6]}'`.
   */
  FeaturesAttribute?: string
  /**
   * A template that turns features into a record for the container. So `'{"sizes":$features}'`, as
   * `ContentTemplate`, turns `[4,5,6]` into `'{"sizes":[4,5,6]}'`. Needed for JSON Lines only.
   */
  ContentTemplate?: string
  /**
   * How many records the container takes in one request when it is asked about a
   * [made-up dataset](https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-online-explainability-create-endpoint.html#clarify-online-explainability-create-endpoint-synthetic).
   * A record is what one prediction is made for, such as one line of CSV. With a `MaxRecordCount`
   * of `1` each request has one record; from 2 on requests are batches, which saves time. Left out,
   * the explainer finds a number that suits the container.
   */
  MaxRecordCount?: number
  /**
   * The largest request, in MB, that the explainer sends to the container. Defaults to `6` MB.
   *
   * @defaultValue `6`
   */
  MaxPayloadInMB?: number
  /**
   * The position, counted from zero, of the probabilities in the container's CSV output. Left out,
   * the output as a whole is taken for probabilities.
   *
   * @remarks
   * **One class:** of the output `'1,0.6'`, a label and its probability, a `ProbabilityIndex` of
   * `1` takes `0.6`.
   *
   * **Several classes:** of the output `'"[\'elm\',\'oak\',\'yew\']","[0.1,0.6,0.3]"'`, labels and
   * their probabilities, a `ProbabilityIndex` of `1` takes `[0.1,0.6,0.3]`.
   */
  ProbabilityIndex?: number
  /**
   * The position, counted from zero, of the label headers in the container's CSV output.
   *
   * @remarks
   * **Several classes:** of the output `'"[\'elm\',\'oak\',\'yew\']","[0.1,0.6,0.3]"'`, headers and
   * their probabilities, a `LabelIndex` of `0` takes `['elm','oak','yew']`.
   */
  LabelIndex?: number
  /**
   * A JMESPath expression that finds the probability in a JSON Lines output.
   *
   * @remarks
   * **Sample**: for the output `'{"guess":1,"chance":0.6}'` a `ProbabilityAttribute` of `'chance'`
   * is right.
   */
  ProbabilityAttribute?: string
  /**
   * A JMESPath expression that finds the label headers in the output.
   *
   * @remarks
   * **Sample**: for the batch output `'{"trees":["elm","oak","yew"],"chance":[0.6,0.3,0.1]}'` a
   * `LabelAttribute` of `'trees'` finds `["elm","oak","yew"]`
   */
  LabelAttribute?: string
  /**
   * Names for the labels, in case the output has none: one per class, or, with a single label, one
   * name. They make what `InvokeEndpoint` returns easier to read; see the
   * [answer of an explainer](https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-online-explainability-invoke-endpoint.html#clarify-online-explainability-response),
   * under **Invoke the endpoint**.
   */
  LabelHeaders?: string[]
  /**
   * Names for the features. They make what `InvokeEndpoint` returns easier to read; see the
   * [answer of an explainer](https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-online-explainability-invoke-endpoint.html#clarify-online-explainability-response),
   * under **Invoke the endpoint**.
   */
  FeatureHeaders?: string[]
  /**
   * Types of the features, optional, for texts (NLP) only. One of the `FeatureTypes` at least has
   * to be `'text'` (as in `['text']`). Left out, the baseline tells the types. They come back with
   * the result; see the
   * [answer of an explainer](https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-online-explainability-invoke-endpoint.html#clarify-online-explainability-response),
   * under **Invoke the endpoint**.
   */
  FeatureTypes?: (FeatureType | (string & {}))[]
}

/** Whether a value is of type {@link InferenceConfig}. */
export function isInferenceConfig(value: unknown): value is InferenceConfig {
  if (!isObject(value)) return false
  let member: unknown = value['FeaturesAttribute']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['ContentTemplate']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['MaxRecordCount']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['MaxPayloadInMB']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['ProbabilityIndex']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['LabelIndex']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['ProbabilityAttribute']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['LabelAttribute']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['LabelHeaders']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (typeof item !== 'string') return false
    }
  }
  member = value['FeatureHeaders']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (typeof item !== 'string') return false
    }
  }
  member = value['FeatureTypes']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (typeof item !== 'string') return false
    }
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link InferenceConfig}. */
export function findInInferenceConfig(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['FeaturesAttribute']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'FeaturesAttribute', depth, report, 'string')
  member = value['ContentTemplate']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'ContentTemplate', depth, report, 'string')
  member = value['MaxRecordCount']
  if (member !== undefined && !Number.isInteger(member)) addWrong(member, 'MaxRecordCount', depth, report, 'integer')
  member = value['MaxPayloadInMB']
  if (member !== undefined && !Number.isInteger(member)) addWrong(member, 'MaxPayloadInMB', depth, report, 'integer')
  member = value['ProbabilityIndex']
  if (member !== undefined && !Number.isInteger(member)) addWrong(member, 'ProbabilityIndex', depth, report, 'integer')
  member = value['LabelIndex']
  if (member !== undefined && !Number.isInteger(member)) addWrong(member, 'LabelIndex', depth, report, 'integer')
  member = value['ProbabilityAttribute']
  if (typeof member !== 'string' && member !== undefined)
    addWrong(member, 'ProbabilityAttribute', depth, report, 'string')
  member = value['LabelAttribute']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'LabelAttribute', depth, report, 'string')
  member = value['LabelHeaders']
  if (member !== undefined) explainList(member, enter(report, depth, 'LabelHeaders'), report, explainString)
  member = value['FeatureHeaders']
  if (member !== undefined) explainList(member, enter(report, depth, 'FeatureHeaders'), report, explainString)
  member = value['FeatureTypes']
  if (member !== undefined) explainList(member, enter(report, depth, 'FeatureTypes'), report, findInFeatureType)
  if (report.refusesUnknown)
    explainOthers(value, depth, report, [
      'FeaturesAttribute',
      'ContentTemplate',
      'MaxRecordCount',
      'MaxPayloadInMB',
      'ProbabilityIndex',
      'LabelIndex',
      'ProbabilityAttribute',
      'LabelAttribute',
      'LabelHeaders',
      'FeatureHeaders',
      'FeatureTypes',
    ])
}

/** The description of {@link InferenceConfig}. */
export const shapeOfInferenceConfig: StructureShape = /* @__PURE__ */ structure(
  'InferenceConfig',
  'open',
  isInferenceConfig,
  () => [
    ['FeaturesAttribute', stringShape],
    ['ContentTemplate', stringShape],
    ['MaxRecordCount', integerShape],
    ['MaxPayloadInMB', integerShape],
    ['ProbabilityIndex', integerShape],
    ['LabelIndex', integerShape],
    ['ProbabilityAttribute', stringShape],
    ['LabelAttribute', stringShape],
    ['LabelHeaders', listOf(stringShape)],
    ['FeatureHeaders', listOf(stringShape)],
    ['FeatureTypes', listOf(shapeOfFeatureType)],
  ],
)

/** Asserts that a value is of type {@link InferenceConfig}; throws a ValidationError that holds every issue. */
export function assertInferenceConfig(value: unknown): asserts value is InferenceConfig {
  assertValid(validateInferenceConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link InferenceConfig}. */
export function validateInferenceConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInInferenceConfig, 'open', value, options)
}

/** The Standard Schema of {@link InferenceConfig}; yields its JSON Schema too. */
export const InferenceConfigSchema: StandardSchema<InferenceConfig> = /* @__PURE__ */ createStandardSchema(
  validateInferenceConfig,
  shapeOfInferenceConfig,
)

/** The JSON form of {@link InferenceConfig}: dates and bytes are strings. */
export type InferenceConfigJson = JsonForm<InferenceConfig>

/** Reads the JSON form of {@link InferenceConfig}; throws a ValidationError where it is none. */
export function decodeInferenceConfig(json: unknown, options?: ValidateOptions): InferenceConfig {
  return decode(validateInferenceConfig, shapeOfInferenceConfig, json, options)
}

/** Writes the JSON form of {@link InferenceConfig}; throws a ValidationError for a value that is not of the type. */
export function encodeInferenceConfig(value: InferenceConfig, options?: ValidateOptions): InferenceConfigJson {
  return encode(validateInferenceConfig, shapeOfInferenceConfig, value, options)
}

/** Makes up a value of type {@link InferenceConfig}: the same for the same seed; without one every member is there. */
export function sampleInferenceConfig(seed?: number): InferenceConfig {
  return sample(isInferenceConfig, shapeOfInferenceConfig, seed)
}

/** Makes up values that are of type {@link InferenceConfig}, but for one fault each. */
export function sampleInvalidInferenceConfig(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfInferenceConfig, seed)
}
