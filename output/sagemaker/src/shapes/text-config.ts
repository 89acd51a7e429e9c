// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import type { Granularity } from './granularity.js'
import type { Language } from './language.js'

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

/** Asserts that a value is of type {@link TextConfig}; throws a ValidationError that holds every issue. */
export function assertTextConfig(value: unknown): asserts value is TextConfig {
  assertValid(validateTextConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link TextConfig}. */
export function validateTextConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isTextConfig, explainTextConfig, value, options)
}

/** The Standard Schema of {@link TextConfig}; yields its JSON Schema too. */
export const TextConfigSchema: StandardSchema<TextConfig> = /* @__PURE__ */ createStandardSchema(
  validateTextConfig,
  jsonSchemaOfTextConfig,
)

/** Adds to a report why a value is not of type {@link TextConfig}. */
export function explainTextConfig(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['Language', reportString],
    ['Granularity', reportString],
  ])
}

/** The JSON Schema of {@link TextConfig}. */
export function jsonSchemaOfTextConfig(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'TextConfig', () => ({
    type: 'object',
    properties: { Language: { type: 'string' }, Granularity: { type: 'string' } },
  }))
}
