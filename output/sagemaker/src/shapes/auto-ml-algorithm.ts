// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
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

/** Adds to a report what keeps a value from being of type {@link AutoMLAlgorithm}. */
export function findInAutoMLAlgorithm(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, AutoMLAlgorithmValues)
}

/** The description of {@link AutoMLAlgorithm}. */
export const shapeOfAutoMLAlgorithm: EnumShape = /* @__PURE__ */ enumOf('AutoMLAlgorithm', AutoMLAlgorithmValues)

/** Asserts that a value is of type {@link AutoMLAlgorithm}; throws a ValidationError that holds every issue. */
export function assertAutoMLAlgorithm(value: unknown): asserts value is AutoMLAlgorithm {
  assertValid(validateAutoMLAlgorithm(value))
}

/** Tells every issue that keeps a value from being of type {@link AutoMLAlgorithm}. */
export function validateAutoMLAlgorithm(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInAutoMLAlgorithm, 'strict', value, options)
}

/** The Standard Schema of {@link AutoMLAlgorithm}; yields its JSON Schema too. */
export const AutoMLAlgorithmSchema: StandardSchema<AutoMLAlgorithm> = /* @__PURE__ */ createStandardSchema(
  validateAutoMLAlgorithm,
  shapeOfAutoMLAlgorithm,
)

/** Makes up a value of type {@link AutoMLAlgorithm}: the same for the same seed; without one every member is there. */
export function sampleAutoMLAlgorithm(seed?: number): AutoMLAlgorithm {
  return sample(isAutoMLAlgorithm, shapeOfAutoMLAlgorithm, seed)
}

/** Makes up values that are of type {@link AutoMLAlgorithm}, but for one fault each. */
export function sampleInvalidAutoMLAlgorithm(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfAutoMLAlgorithm, seed)
}
