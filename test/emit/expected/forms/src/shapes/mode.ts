// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link ModeValues}. */
export type Mode = 'A' | 'B'

/** Every {@link Mode} that the pages list. */
export const ModeValues: readonly ['A', 'B'] = /* @__PURE__ */ Object.freeze(['A', 'B'] as const)

export function isMode(value: unknown): value is Mode {
  return value === 'A' || value === 'B'
}

export const ModeSchema: EnumSchema<Mode> = /* @__PURE__ */ enumOf('Mode', ModeValues)
