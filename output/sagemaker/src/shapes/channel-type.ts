// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link ChannelTypeValues}. */
export type ChannelType = 'training' | 'validation'

/** Every {@link ChannelType} that the pages list. */
export const ChannelTypeValues: readonly ['training', 'validation'] = /* @__PURE__ */ Object.freeze([
  'training',
  'validation',
] as const)

export function isChannelType(value: unknown): value is ChannelType {
  return value === 'training' || value === 'validation'
}

export const ChannelTypeSchema: EnumSchema<ChannelType> = /* @__PURE__ */ enumOf('ChannelType', ChannelTypeValues)
