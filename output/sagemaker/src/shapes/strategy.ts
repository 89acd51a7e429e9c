// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link StrategyValues}. */
export type Strategy = 'IDLE_RELEASE' | 'CONSOLIDATION'

/** Every {@link Strategy} that the pages list. */
export const StrategyValues: readonly ['IDLE_RELEASE', 'CONSOLIDATION'] = /* @__PURE__ */ Object.freeze([
  'IDLE_RELEASE',
  'CONSOLIDATION',
] as const)

export function isStrategy(value: unknown): value is Strategy {
  return value === 'IDLE_RELEASE' || value === 'CONSOLIDATION'
}

export const StrategySchema: EnumSchema<Strategy> = /* @__PURE__ */ enumOf('Strategy', StrategyValues)
