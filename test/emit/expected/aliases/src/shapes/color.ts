// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link ColorValues}. */
export type Color = 'RED' | 'BLUE'

/** Every {@link Color} that the pages list. */
export const ColorValues: readonly ['RED', 'BLUE'] = /* @__PURE__ */ Object.freeze(['RED', 'BLUE'] as const)

export function isColor(value: unknown): value is Color {
  return value === 'RED' || value === 'BLUE'
}

export const ColorSchema: EnumSchema<Color> = /* @__PURE__ */ enumOf('Color', ColorValues)
