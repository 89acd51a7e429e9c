// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link SSETypeValues}. */
export type SSEType = 'AES256' | 'KMS'

/** Every {@link SSEType} that the pages list. */
export const SSETypeValues: readonly ['AES256', 'KMS'] = /* @__PURE__ */ Object.freeze(['AES256', 'KMS'] as const)

export function isSSEType(value: unknown): value is SSEType {
  return value === 'AES256' || value === 'KMS'
}

export const SSETypeSchema: EnumSchema<SSEType> = /* @__PURE__ */ enumOf('SSEType', SSETypeValues)
