// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link SearchSchemaElementTypeValues}. */
export type SearchSchemaElementType = 'HASH' | 'INLINE_FILTER'

/** Every {@link SearchSchemaElementType} that the pages list. */
export const SearchSchemaElementTypeValues: readonly ['HASH', 'INLINE_FILTER'] = /* @__PURE__ */ Object.freeze([
  'HASH',
  'INLINE_FILTER',
] as const)

export function isSearchSchemaElementType(value: unknown): value is SearchSchemaElementType {
  return value === 'HASH' || value === 'INLINE_FILTER'
}

export const SearchSchemaElementTypeSchema: EnumSchema<SearchSchemaElementType> = /* @__PURE__ */ enumOf(
  'SearchSchemaElementType',
  SearchSchemaElementTypeValues,
)
