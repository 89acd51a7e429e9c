// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link AttributeTypeValues}. */
export type AttributeType = 'S' | 'N' | 'B'

/** Every {@link AttributeType} that the pages list. */
export const AttributeTypeValues: readonly ['S', 'N', 'B'] = /* @__PURE__ */ Object.freeze(['S', 'N', 'B'] as const)

export function isAttributeType(value: unknown): value is AttributeType {
  return value === 'S' || value === 'N' || value === 'B'
}

export const AttributeTypeSchema: EnumSchema<AttributeType> = /* @__PURE__ */ enumOf(
  'AttributeType',
  AttributeTypeValues,
)
