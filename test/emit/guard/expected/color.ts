// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link ColorValues}. */
export type Color = 'red' | 'green'

/** Every {@link Color} that the pages list. */
export const ColorValues: readonly ['red', 'green'] = /* @__PURE__ */ Object.freeze(['red', 'green'] as const)

export function isColor(value: unknown): value is Color {
  return value === 'red' || value === 'green'
}

export const ColorSchema: EnumSchema<Color> = /* @__PURE__ */ enumOf('Color', ColorValues)
