// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link TypeValues}. */
export type Type = 'ALL_AT_ONCE' | 'CANARY' | 'LINEAR'

/** Every {@link Type} that the pages list. */
export const TypeValues: readonly ['ALL_AT_ONCE', 'CANARY', 'LINEAR'] = /* @__PURE__ */ Object.freeze([
  'ALL_AT_ONCE',
  'CANARY',
  'LINEAR',
] as const)

export function isType(value: unknown): value is Type {
  return value === 'ALL_AT_ONCE' || value === 'CANARY' || value === 'LINEAR'
}

export const TypeSchema: EnumSchema<Type> = /* @__PURE__ */ enumOf('Type', TypeValues)
