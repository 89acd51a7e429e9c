// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type Granularity, findInGranularity, shapeOfGranularity } from './granularity.js'
import { type Language, findInLanguage, shapeOfLanguage } from './language.js'

export interface TextConfig {
  /**
   * The language of the texts, as a code of
   * [ISO 639-1](https://en.wikipedia.org/wiki/List_of_ISO_639-1_codes) or
   * [ISO 639-3](https://en.wikipedia.org/wiki/ISO_639-3).
   *
   * @remarks
   * **Note**: `'xx'` stands for several languages mixed.
   */
  Language?: Language | (string & {})
  /**
   * The pieces that a text is cut into. With `'token'` every token, roughly a word, is a feature of
   * its own and gets its own SHAP value.
   */
  Granularity?: Granularity | (string & {})
}

/** Whether a value is of type {@link TextConfig}. */
export function isTextConfig(value: unknown): value is TextConfig {
  if (!isObject(value)) return false
  let member: unknown = value['Language']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['Granularity']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link TextConfig}. */
export function findInTextConfig(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Language']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInLanguage(member, enter(report, depth, 'Language'), report)
  member = value['Granularity']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInGranularity(member, enter(report, depth, 'Granularity'), report)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Language', 'Granularity'])
}

/** The description of {@link TextConfig}. */
export const shapeOfTextConfig: StructureShape = /* @__PURE__ */ structure('TextConfig', 'open', isTextConfig, () => [
  ['Language', shapeOfLanguage],
  ['Granularity', shapeOfGranularity],
])

/** Asserts that a value is of type {@link TextConfig}; throws a ValidationError that holds every issue. */
export function assertTextConfig(value: unknown): asserts value is TextConfig {
  assertValid(validateTextConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link TextConfig}. */
export function validateTextConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInTextConfig, 'open', value, options)
}

/** The Standard Schema of {@link TextConfig}; yields its JSON Schema too. */
export const TextConfigSchema: StandardSchema<TextConfig> = /* @__PURE__ */ createStandardSchema(
  validateTextConfig,
  shapeOfTextConfig,
)

/** The JSON form of {@link TextConfig}: dates and bytes are strings. */
export type TextConfigJson = JsonForm<TextConfig>

/** Reads the JSON form of {@link TextConfig}; throws a ValidationError where it is none. */
export function decodeTextConfig(json: unknown, options?: ValidateOptions): TextConfig {
  return decode(validateTextConfig, shapeOfTextConfig, json, options)
}

/** Writes the JSON form of {@link TextConfig}; throws a ValidationError for a value that is not of the type. */
export function encodeTextConfig(value: TextConfig, options?: ValidateOptions): TextConfigJson {
  return encode(validateTextConfig, shapeOfTextConfig, value, options)
}

/** Makes up a value of type {@link TextConfig}: the same for the same seed; without one every member is there. */
export function sampleTextConfig(seed?: number): TextConfig {
  return sample(isTextConfig, shapeOfTextConfig, seed)
}

/** Makes up values that are of type {@link TextConfig}, but for one fault each. */
export function sampleInvalidTextConfig(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfTextConfig, seed)
}
