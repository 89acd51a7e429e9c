// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link AutoMLAlgorithmValues}. */
export type AutoMLAlgorithm =
  | 'xgboost'
  | 'linear-learner'
  | 'mlp'
  | 'lightgbm'
  | 'catboost'
  | 'randomforest'
  | 'extra-trees'
  | 'nn-torch'
  | 'fastai'
  | 'cnn-qr'
  | 'deepar'
  | 'prophet'
  | 'npts'
  | 'arima'
  | 'ets'

/** Every {@link AutoMLAlgorithm} that the pages list. */
export const AutoMLAlgorithmValues: readonly [
  'xgboost',
  'linear-learner',
  'mlp',
  'lightgbm',
  'catboost',
  'randomforest',
  'extra-trees',
  'nn-torch',
  'fastai',
  'cnn-qr',
  'deepar',
  'prophet',
  'npts',
  'arima',
  'ets',
] = /* @__PURE__ */ Object.freeze([
  'xgboost',
  'linear-learner',
  'mlp',
  'lightgbm',
  'catboost',
  'randomforest',
  'extra-trees',
  'nn-torch',
  'fastai',
  'cnn-qr',
  'deepar',
  'prophet',
  'npts',
  'arima',
  'ets',
] as const)

const setOfAutoMLAlgorithm: ReadonlySet<unknown> = /* @__PURE__ */ new Set<unknown>(AutoMLAlgorithmValues)

/** Whether a value is of type {@link AutoMLAlgorithm}. */
export function isAutoMLAlgorithm(value: unknown): value is AutoMLAlgorithm {
  return setOfAutoMLAlgorithm.has(value)
}

/** Asserts that a value is of type {@link AutoMLAlgorithm}; throws a ValidationError that holds every issue. */
export function assertAutoMLAlgorithm(value: unknown): asserts value is AutoMLAlgorithm {
  assertValid(validateAutoMLAlgorithm(value))
}

/** Tells every issue that keeps a value from being of type {@link AutoMLAlgorithm}. */
export function validateAutoMLAlgorithm(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isAutoMLAlgorithm, explainAutoMLAlgorithm, value, options)
}

/** The Standard Schema of {@link AutoMLAlgorithm}; yields its JSON Schema too. */
export const AutoMLAlgorithmSchema: StandardSchema<AutoMLAlgorithm> = /* @__PURE__ */ createStandardSchema(
  validateAutoMLAlgorithm,
  jsonSchemaOfAutoMLAlgorithm,
)

/** Adds to a report why a value is not of type {@link AutoMLAlgorithm}. */
export function explainAutoMLAlgorithm(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, AutoMLAlgorithmValues)
}

/** The JSON Schema of {@link AutoMLAlgorithm}. */
export function jsonSchemaOfAutoMLAlgorithm(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'AutoMLAlgorithm', () => ({ type: 'string', enum: [...AutoMLAlgorithmValues] }))
}
