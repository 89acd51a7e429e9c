// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link ScaleInPolicyStrategyValues}. */
export type ScaleInPolicyStrategy = 'IDLE_RELEASE' | 'CONSOLIDATION'

/** Every {@link ScaleInPolicyStrategy} that the pages list. */
export const ScaleInPolicyStrategyValues: readonly ['IDLE_RELEASE', 'CONSOLIDATION'] = /* @__PURE__ */ Object.freeze([
  'IDLE_RELEASE',
  'CONSOLIDATION',
] as const)

export function isScaleInPolicyStrategy(value: unknown): value is ScaleInPolicyStrategy {
  return value === 'IDLE_RELEASE' || value === 'CONSOLIDATION'
}

export const ScaleInPolicyStrategySchema: EnumSchema<ScaleInPolicyStrategy> = /* @__PURE__ */ enumOf(
  'ScaleInPolicyStrategy',
  ScaleInPolicyStrategyValues,
)
