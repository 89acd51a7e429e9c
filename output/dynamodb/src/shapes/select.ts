// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link SelectValues}. */
export type Select = 'ALL_ATTRIBUTES' | 'ALL_PROJECTED_ATTRIBUTES' | 'SPECIFIC_ATTRIBUTES' | 'COUNT'

/** Every {@link Select} that the pages list. */
export const SelectValues: readonly ['ALL_ATTRIBUTES', 'ALL_PROJECTED_ATTRIBUTES', 'SPECIFIC_ATTRIBUTES', 'COUNT'] =
  /* @__PURE__ */ Object.freeze(['ALL_ATTRIBUTES', 'ALL_PROJECTED_ATTRIBUTES', 'SPECIFIC_ATTRIBUTES', 'COUNT'] as const)

export function isSelect(value: unknown): value is Select {
  return (
    value === 'ALL_ATTRIBUTES' ||
    value === 'ALL_PROJECTED_ATTRIBUTES' ||
    value === 'SPECIFIC_ATTRIBUTES' ||
    value === 'COUNT'
  )
}

export const SelectSchema: EnumSchema<Select> = /* @__PURE__ */ enumOf('Select', SelectValues)
