// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link SortOrderValues}. */
export type SortOrder = 'Ascending' | 'Descending'

/** Every {@link SortOrder} that the pages list. */
export const SortOrderValues: readonly ['Ascending', 'Descending'] = /* @__PURE__ */ Object.freeze([
  'Ascending',
  'Descending',
] as const)

export function isSortOrder(value: unknown): value is SortOrder {
  return value === 'Ascending' || value === 'Descending'
}

export const SortOrderSchema: EnumSchema<SortOrder> = /* @__PURE__ */ enumOf('SortOrder', SortOrderValues)
