// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link AutoMLJobModeValues}. */
export type AutoMLJobMode = 'AUTO' | 'ENSEMBLING' | 'HYPERPARAMETER_TUNING'

/** Every {@link AutoMLJobMode} that the pages list. */
export const AutoMLJobModeValues: readonly ['AUTO', 'ENSEMBLING', 'HYPERPARAMETER_TUNING'] =
  /* @__PURE__ */ Object.freeze(['AUTO', 'ENSEMBLING', 'HYPERPARAMETER_TUNING'] as const)

export function isAutoMLJobMode(value: unknown): value is AutoMLJobMode {
  return value === 'AUTO' || value === 'ENSEMBLING' || value === 'HYPERPARAMETER_TUNING'
}

export const AutoMLJobModeSchema: EnumSchema<AutoMLJobMode> = /* @__PURE__ */ enumOf(
  'AutoMLJobMode',
  AutoMLJobModeValues,
)
