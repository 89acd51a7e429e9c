// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link DistanceFunctionValues}. */
export type DistanceFunction = 'COSINE' | 'DOT_PRODUCT' | 'EUCLIDEAN'

/** Every {@link DistanceFunction} that the pages list. */
export const DistanceFunctionValues: readonly ['COSINE', 'DOT_PRODUCT', 'EUCLIDEAN'] = /* @__PURE__ */ Object.freeze([
  'COSINE',
  'DOT_PRODUCT',
  'EUCLIDEAN',
] as const)

export function isDistanceFunction(value: unknown): value is DistanceFunction {
  return value === 'COSINE' || value === 'DOT_PRODUCT' || value === 'EUCLIDEAN'
}

export const DistanceFunctionSchema: EnumSchema<DistanceFunction> = /* @__PURE__ */ enumOf(
  'DistanceFunction',
  DistanceFunctionValues,
)
