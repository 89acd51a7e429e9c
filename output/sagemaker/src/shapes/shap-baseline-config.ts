// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportString } from '../runtime/report.js'
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

/** Asserts that a value is of type {@link ShapBaselineConfig}; throws a ValidationError that holds every issue. */
export function assertShapBaselineConfig(value: unknown): asserts value is ShapBaselineConfig {
  assertValid(validateShapBaselineConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link ShapBaselineConfig}. */
export function validateShapBaselineConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isShapBaselineConfig, explainShapBaselineConfig, value, options)
}

/** The Standard Schema of {@link ShapBaselineConfig}; yields its JSON Schema too. */
export const ShapBaselineConfigSchema: StandardSchema<ShapBaselineConfig> = /* @__PURE__ */ createStandardSchema(
  validateShapBaselineConfig,
  jsonSchemaOfShapBaselineConfig,
)

/** Adds to a report why a value is not of type {@link ShapBaselineConfig}. */
export function explainShapBaselineConfig(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['MimeType', reportString],
    ['ShapBaseline', reportString],
    ['ShapBaselineUri', reportString],
  ])
}

/** The JSON Schema of {@link ShapBaselineConfig}. */
export function jsonSchemaOfShapBaselineConfig(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ShapBaselineConfig', () => ({
    type: 'object',
    properties: { MimeType: { type: 'string' }, ShapBaseline: { type: 'string' }, ShapBaselineUri: { type: 'string' } },
  }))
}
