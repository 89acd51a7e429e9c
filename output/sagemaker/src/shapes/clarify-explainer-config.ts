// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type InferenceConfig,
  explainInferenceConfig,
  isInferenceConfig,
  jsonSchemaOfInferenceConfig,
} from './inference-config.js'
import { type ShapConfig, explainShapConfig, isShapConfig, jsonSchemaOfShapConfig } from './shap-config.js'

export interface ClarifyExplainerConfig {
  /**
   * A JMESPath condition that picks the records to explain. Without it, all are explained. See
   * [EnableExplanations](https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-online-explainability-create-endpoint.html#clarify-online-explainability-create-endpoint-enable).
   */
  EnableExplanations?: string
  /** How the explainer talks to the model's container. */
  InferenceConfig?: InferenceConfig
  /** Settings of the SHAP analysis. */
  ShapConfig?: ShapConfig
}

/** Whether a value is of type {@link ClarifyExplainerConfig}. */
export function isClarifyExplainerConfig(value: unknown): value is ClarifyExplainerConfig {
  if (!isObject(value)) return false
  let member: unknown = value['EnableExplanations']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['InferenceConfig']
  if (member !== undefined && !isInferenceConfig(member)) return false
  member = value['ShapConfig']
  if (member !== undefined && !isShapConfig(member)) return false
  return true
}

/** Asserts that a value is of type {@link ClarifyExplainerConfig}; throws a ValidationError that holds every issue. */
export function assertClarifyExplainerConfig(value: unknown): asserts value is ClarifyExplainerConfig {
  assertValid(validateClarifyExplainerConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link ClarifyExplainerConfig}. */
export function validateClarifyExplainerConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isClarifyExplainerConfig, explainClarifyExplainerConfig, value, options)
}

/** The Standard Schema of {@link ClarifyExplainerConfig}; yields its JSON Schema too. */
export const ClarifyExplainerConfigSchema: StandardSchema<ClarifyExplainerConfig> =
  /* @__PURE__ */ createStandardSchema(validateClarifyExplainerConfig, jsonSchemaOfClarifyExplainerConfig)

/** Adds to a report why a value is not of type {@link ClarifyExplainerConfig}. */
export function explainClarifyExplainerConfig(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['EnableExplanations', reportString],
    ['InferenceConfig', explainInferenceConfig],
    ['ShapConfig', explainShapConfig],
  ])
}

/** The JSON Schema of {@link ClarifyExplainerConfig}. */
export function jsonSchemaOfClarifyExplainerConfig(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ClarifyExplainerConfig', () => ({
    type: 'object',
    properties: {
      EnableExplanations: { type: 'string' },
      InferenceConfig: jsonSchemaOfInferenceConfig(builder),
      ShapConfig: jsonSchemaOfShapConfig(builder),
    },
  }))
}
