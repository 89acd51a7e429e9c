// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link SizeValues}. */
export type Size = 'S' | 'M' | 'L' | 'XL' | 'XXL' | 'XXXL'

/** Every {@link Size} that the pages list. */
export const SizeValues: readonly ['S', 'M', 'L', 'XL', 'XXL', 'XXXL'] = /* @__PURE__ */ Object.freeze([
  'S',
  'M',
  'L',
  'XL',
  'XXL',
  'XXXL',
] as const)

const setOfSize: ReadonlySet<unknown> = /* @__PURE__ */ new Set<unknown>(SizeValues)

export function isSize(value: unknown): value is Size {
  return setOfSize.has(value)
}

export const SizeSchema: EnumSchema<Size> = /* @__PURE__ */ enumOf('Size', SizeValues)
