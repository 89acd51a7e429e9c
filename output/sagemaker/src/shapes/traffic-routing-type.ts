// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link TrafficRoutingTypeValues}. */
export type TrafficRoutingType = 'ALL_AT_ONCE' | 'CANARY' | 'LINEAR'

/** Every {@link TrafficRoutingType} that the pages list. */
export const TrafficRoutingTypeValues: readonly ['ALL_AT_ONCE', 'CANARY', 'LINEAR'] = /* @__PURE__ */ Object.freeze([
  'ALL_AT_ONCE',
  'CANARY',
  'LINEAR',
] as const)

export function isTrafficRoutingType(value: unknown): value is TrafficRoutingType {
  return value === 'ALL_AT_ONCE' || value === 'CANARY' || value === 'LINEAR'
}

export const TrafficRoutingTypeSchema: EnumSchema<TrafficRoutingType> = /* @__PURE__ */ enumOf(
  'TrafficRoutingType',
  TrafficRoutingTypeValues,
)
