// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { stringShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface ShapBaselineConfig {
  /**
   * The baseline's media type, `'text/csv'` or `'application/jsonlines'`; the default is
   * `'text/csv'`.
   *
   * @defaultValue `'text/csv'`
   */
  MimeType?: string
  /**
   * The baseline as a string. A `ShapBaseline` has one record or several, in the form of the
   * training data, with as many features of the same types. For columns of text (NLP) it is what
   * stands in for the pieces of text whose size the `Granularity` of `TextConfig` sets.
   * `ShapBasline` takes 4 KB; for more, use `ShapBaselineUri`.
   */
  ShapBaseline?: string
  /**
   * The URI of a baseline file in S3. It has the form of the training data, with as many features
   * of the same types, and nothing but features. From inside a VPC, `ShapBaselineUri` has to be
   * reachable. See
   * [access from a private network](https://docs.aws.amazon.com/sagemaker/latest/dg/infrastructure-give-access.html).
   */
  ShapBaselineUri?: string
}

/** Whether a value is of type {@link ShapBaselineConfig}. */
export function isShapBaselineConfig(value: unknown): value is ShapBaselineConfig {
  if (!isObject(value)) return false
  let member: unknown = value['MimeType']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['ShapBaseline']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['ShapBaselineUri']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link ShapBaselineConfig}. */
export function findInShapBaselineConfig(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['MimeType']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'MimeType', depth, report, 'string')
  member = value['ShapBaseline']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'ShapBaseline', depth, report, 'string')
  member = value['ShapBaselineUri']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'ShapBaselineUri', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['MimeType', 'ShapBaseline', 'ShapBaselineUri'])
}

/** The description of {@link ShapBaselineConfig}. */
export const shapeOfShapBaselineConfig: StructureShape = /* @__PURE__ */ structure(
  'ShapBaselineConfig',
  'open',
  isShapBaselineConfig,
  () => [
    ['MimeType', stringShape],
    ['ShapBaseline', stringShape],
    ['ShapBaselineUri', stringShape],
  ],
)

/** Asserts that a value is of type {@link ShapBaselineConfig}; throws a ValidationError that holds every issue. */
export function assertShapBaselineConfig(value: unknown): asserts value is ShapBaselineConfig {
  assertValid(validateShapBaselineConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link ShapBaselineConfig}. */
export function validateShapBaselineConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInShapBaselineConfig, 'open', value, options)
}

/** The Standard Schema of {@link ShapBaselineConfig}; yields its JSON Schema too. */
export const ShapBaselineConfigSchema: StandardSchema<ShapBaselineConfig> = /* @__PURE__ */ createStandardSchema(
  validateShapBaselineConfig,
  shapeOfShapBaselineConfig,
)

/** The JSON form of {@link ShapBaselineConfig}: dates and bytes are strings. */
export type ShapBaselineConfigJson = JsonForm<ShapBaselineConfig>

/** Reads the JSON form of {@link ShapBaselineConfig}; throws a ValidationError where it is none. */
export function decodeShapBaselineConfig(json: unknown, options?: ValidateOptions): ShapBaselineConfig {
  return decode(validateShapBaselineConfig, shapeOfShapBaselineConfig, json, options)
}

/** Writes the JSON form of {@link ShapBaselineConfig}; throws a ValidationError for a value that is not of the type. */
export function encodeShapBaselineConfig(value: ShapBaselineConfig, options?: ValidateOptions): ShapBaselineConfigJson {
  return encode(validateShapBaselineConfig, shapeOfShapBaselineConfig, value, options)
}

/** Makes up a value of type {@link ShapBaselineConfig}: the same for the same seed; without one every member is there. */
export function sampleShapBaselineConfig(seed?: number): ShapBaselineConfig {
  return sample(isShapBaselineConfig, shapeOfShapBaselineConfig, seed)
}

/** Makes up values that are of type {@link ShapBaselineConfig}, but for one fault each. */
export function sampleInvalidShapBaselineConfig(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfShapBaselineConfig, seed)
}
