// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link RoutingStrategyValues}. */
export type RoutingStrategy = 'LEAST_OUTSTANDING_REQUESTS' | 'RANDOM'

/** Every {@link RoutingStrategy} that the pages list. */
export const RoutingStrategyValues: readonly ['LEAST_OUTSTANDING_REQUESTS', 'RANDOM'] = /* @__PURE__ */ Object.freeze([
  'LEAST_OUTSTANDING_REQUESTS',
  'RANDOM',
] as const)

export function isRoutingStrategy(value: unknown): value is RoutingStrategy {
  return value === 'LEAST_OUTSTANDING_REQUESTS' || value === 'RANDOM'
}

export const RoutingStrategySchema: EnumSchema<RoutingStrategy> = /* @__PURE__ */ enumOf(
  'RoutingStrategy',
  RoutingStrategyValues,
)
