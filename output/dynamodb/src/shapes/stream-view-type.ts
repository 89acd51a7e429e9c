// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link StreamViewTypeValues}. */
export type StreamViewType = 'NEW_IMAGE' | 'OLD_IMAGE' | 'NEW_AND_OLD_IMAGES' | 'KEYS_ONLY'

/** Every {@link StreamViewType} that the pages list. */
export const StreamViewTypeValues: readonly ['NEW_IMAGE', 'OLD_IMAGE', 'NEW_AND_OLD_IMAGES', 'KEYS_ONLY'] =
  /* @__PURE__ */ Object.freeze(['NEW_IMAGE', 'OLD_IMAGE', 'NEW_AND_OLD_IMAGES', 'KEYS_ONLY'] as const)

export function isStreamViewType(value: unknown): value is StreamViewType {
  return value === 'NEW_IMAGE' || value === 'OLD_IMAGE' || value === 'NEW_AND_OLD_IMAGES' || value === 'KEYS_ONLY'
}

export const StreamViewTypeSchema: EnumSchema<StreamViewType> = /* @__PURE__ */ enumOf(
  'StreamViewType',
  StreamViewTypeValues,
)
