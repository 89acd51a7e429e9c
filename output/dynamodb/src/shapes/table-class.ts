// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link TableClassValues}. */
export type TableClass = 'STANDARD' | 'STANDARD_INFREQUENT_ACCESS'

/** Every {@link TableClass} that the pages list. */
export const TableClassValues: readonly ['STANDARD', 'STANDARD_INFREQUENT_ACCESS'] = /* @__PURE__ */ Object.freeze([
  'STANDARD',
  'STANDARD_INFREQUENT_ACCESS',
] as const)

export function isTableClass(value: unknown): value is TableClass {
  return value === 'STANDARD' || value === 'STANDARD_INFREQUENT_ACCESS'
}

export const TableClassSchema: EnumSchema<TableClass> = /* @__PURE__ */ enumOf('TableClass', TableClassValues)
