// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link FeatureTypeValues}. */
export type FeatureType = 'numerical' | 'categorical' | 'text'

/** Every {@link FeatureType} that the pages list. */
export const FeatureTypeValues: readonly ['numerical', 'categorical', 'text'] = /* @__PURE__ */ Object.freeze([
  'numerical',
  'categorical',
  'text',
] as const)

export function isFeatureType(value: unknown): value is FeatureType {
  return value === 'numerical' || value === 'categorical' || value === 'text'
}

export const FeatureTypeSchema: EnumSchema<FeatureType> = /* @__PURE__ */ enumOf('FeatureType', FeatureTypeValues)
