// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link KeyTypeValues}. */
export type KeyType = 'HASH' | 'RANGE'

/** Every {@link KeyType} that the pages list. */
export const KeyTypeValues: readonly ['HASH', 'RANGE'] = /* @__PURE__ */ Object.freeze(['HASH', 'RANGE'] as const)

export function isKeyType(value: unknown): value is KeyType {
  return value === 'HASH' || value === 'RANGE'
}

export const KeyTypeSchema: EnumSchema<KeyType> = /* @__PURE__ */ enumOf('KeyType', KeyTypeValues)
