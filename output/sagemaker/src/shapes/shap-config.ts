// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportBoolean, reportInteger } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type ShapBaselineConfig,
  explainShapBaselineConfig,
  isShapBaselineConfig,
  jsonSchemaOfShapBaselineConfig,
} from './shap-baseline-config.js'
import { type TextConfig, explainTextConfig, isTextConfig, jsonSchemaOfTextConfig } from './text-config.js'

export interface ShapConfig {
  /** The baseline that Kernel SHAP compares with. */
  ShapBaselineConfig?: ShapBaselineConfig
  /**
   * How many samples Kernel SHAP looks at.
   *
   * @remarks
   * **Note**: More samples mean a larger made-up dataset and slower answers. See **Synthetic data**
   * in
   * [setting up an endpoint that explains](https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-online-explainability-create-endpoint.html).
   */
  NumberOfSamples?: number
  /**
   * True takes the logit of the model's predictions, false takes them as log-odds. The default is
   * false.
   */
  UseLogit?: boolean
  /** The seed of the explainer's random numbers. The same seed gives the same SHAP values. */
  Seed?: number
  /** Explains texts piece by piece. Needed for texts (NLP), and only for them. */
  TextConfig?: TextConfig
}

/** Whether a value is of type {@link ShapConfig}. */
export function isShapConfig(value: unknown): value is ShapConfig {
  if (!isObject(value)) return false
  let member: unknown = value['ShapBaselineConfig']
  if (member !== undefined && !isShapBaselineConfig(member)) return false
  member = value['NumberOfSamples']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['UseLogit']
  if (typeof member !== 'boolean' && member !== undefined) return false
  member = value['Seed']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['TextConfig']
  if (member !== undefined && !isTextConfig(member)) return false
  return true
}

/** Asserts that a value is of type {@link ShapConfig}; throws a ValidationError that holds every issue. */
export function assertShapConfig(value: unknown): asserts value is ShapConfig {
  assertValid(validateShapConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link ShapConfig}. */
export function validateShapConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isShapConfig, explainShapConfig, value, options)
}

/** The Standard Schema of {@link ShapConfig}; yields its JSON Schema too. */
export const ShapConfigSchema: StandardSchema<ShapConfig> = /* @__PURE__ */ createStandardSchema(
  validateShapConfig,
  jsonSchemaOfShapConfig,
)

/** Adds to a report why a value is not of type {@link ShapConfig}. */
export function explainShapConfig(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['ShapBaselineConfig', explainShapBaselineConfig],
    ['NumberOfSamples', reportInteger],
    ['UseLogit', reportBoolean],
    ['Seed', reportInteger],
    ['TextConfig', explainTextConfig],
  ])
}

/** The JSON Schema of {@link ShapConfig}. */
export function jsonSchemaOfShapConfig(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ShapConfig', () => ({
    type: 'object',
    properties: {
      ShapBaselineConfig: jsonSchemaOfShapBaselineConfig(builder),
      NumberOfSamples: { type: 'integer' },
      UseLogit: { type: 'boolean' },
      Seed: { type: 'integer' },
      TextConfig: jsonSchemaOfTextConfig(builder),
    },
  }))
}
