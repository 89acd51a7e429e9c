// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link CompressionTypeValues}. */
export type CompressionType = 'None' | 'Gzip'

/** Every {@link CompressionType} that the pages list. */
export const CompressionTypeValues: readonly ['None', 'Gzip'] = /* @__PURE__ */ Object.freeze(['None', 'Gzip'] as const)

export function isCompressionType(value: unknown): value is CompressionType {
  return value === 'None' || value === 'Gzip'
}

export const CompressionTypeSchema: EnumSchema<CompressionType> = /* @__PURE__ */ enumOf(
  'CompressionType',
  CompressionTypeValues,
)
