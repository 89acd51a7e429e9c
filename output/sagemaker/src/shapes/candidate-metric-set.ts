// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link CandidateMetricSetValues}. */
export type CandidateMetricSet = 'Train' | 'Validation' | 'Test'

/** Every {@link CandidateMetricSet} that the pages list. */
export const CandidateMetricSetValues: readonly ['Train', 'Validation', 'Test'] = /* @__PURE__ */ Object.freeze([
  'Train',
  'Validation',
  'Test',
] as const)

export function isCandidateMetricSet(value: unknown): value is CandidateMetricSet {
  return value === 'Train' || value === 'Validation' || value === 'Test'
}

export const CandidateMetricSetSchema: EnumSchema<CandidateMetricSet> = /* @__PURE__ */ enumOf(
  'CandidateMetricSet',
  CandidateMetricSetValues,
)
