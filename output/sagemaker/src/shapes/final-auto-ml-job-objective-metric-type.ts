// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link FinalAutoMLJobObjectiveMetricTypeValues}. */
export type FinalAutoMLJobObjectiveMetricType = 'Maximize' | 'Minimize'

/** Every {@link FinalAutoMLJobObjectiveMetricType} that the pages list. */
export const FinalAutoMLJobObjectiveMetricTypeValues: readonly ['Maximize', 'Minimize'] = /* @__PURE__ */ Object.freeze(
  ['Maximize', 'Minimize'] as const,
)

export function isFinalAutoMLJobObjectiveMetricType(value: unknown): value is FinalAutoMLJobObjectiveMetricType {
  return value === 'Maximize' || value === 'Minimize'
}

export const FinalAutoMLJobObjectiveMetricTypeSchema: EnumSchema<FinalAutoMLJobObjectiveMetricType> =
  /* @__PURE__ */ enumOf('FinalAutoMLJobObjectiveMetricType', FinalAutoMLJobObjectiveMetricTypeValues)
