// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

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

export function isAutoMLAlgorithm(value: unknown): value is AutoMLAlgorithm {
  return setOfAutoMLAlgorithm.has(value)
}

export const AutoMLAlgorithmSchema: EnumSchema<AutoMLAlgorithm> = /* @__PURE__ */ enumOf(
  'AutoMLAlgorithm',
  AutoMLAlgorithmValues,
)
