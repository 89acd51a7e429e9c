// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type ClarifyExplainerConfig,
  explainClarifyExplainerConfig,
  isClarifyExplainerConfig,
  jsonSchemaOfClarifyExplainerConfig,
} from './clarify-explainer-config.js'

export interface ExplainerConfig {
  /** The part of `ExplainerConfig` about the explainer of SageMaker Clarify. */
  ClarifyExplainerConfig?: ClarifyExplainerConfig
}

/** Whether a value is of type {@link ExplainerConfig}. */
export function isExplainerConfig(value: unknown): value is ExplainerConfig {
  if (!isObject(value)) return false
  let member: unknown = value['ClarifyExplainerConfig']
  if (member !== undefined && !isClarifyExplainerConfig(member)) return false
  return true
}

/** Asserts that a value is of type {@link ExplainerConfig}; throws a ValidationError that holds every issue. */
export function assertExplainerConfig(value: unknown): asserts value is ExplainerConfig {
  assertValid(validateExplainerConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link ExplainerConfig}. */
export function validateExplainerConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isExplainerConfig, explainExplainerConfig, value, options)
}

/** The Standard Schema of {@link ExplainerConfig}; yields its JSON Schema too. */
export const ExplainerConfigSchema: StandardSchema<ExplainerConfig> = /* @__PURE__ */ createStandardSchema(
  validateExplainerConfig,
  jsonSchemaOfExplainerConfig,
)

/** Adds to a report why a value is not of type {@link ExplainerConfig}. */
export function explainExplainerConfig(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [['ClarifyExplainerConfig', explainClarifyExplainerConfig]])
}

/** The JSON Schema of {@link ExplainerConfig}. */
export function jsonSchemaOfExplainerConfig(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ExplainerConfig', () => ({
    type: 'object',
    properties: { ClarifyExplainerConfig: jsonSchemaOfClarifyExplainerConfig(builder) },
  }))
}
