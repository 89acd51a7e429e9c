// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link GranularityValues}. */
export type Granularity = 'token' | 'sentence' | 'paragraph'

/** Every {@link Granularity} that the pages list. */
export const GranularityValues: readonly ['token', 'sentence', 'paragraph'] = /* @__PURE__ */ Object.freeze([
  'token',
  'sentence',
  'paragraph',
] as const)

export function isGranularity(value: unknown): value is Granularity {
  return value === 'token' || value === 'sentence' || value === 'paragraph'
}

export const GranularitySchema: EnumSchema<Granularity> = /* @__PURE__ */ enumOf('Granularity', GranularityValues)
