// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link IncludeInferenceResponseInValues}. */
export type IncludeInferenceResponseIn = 'SUCCESS_NOTIFICATION_TOPIC' | 'ERROR_NOTIFICATION_TOPIC'

/** Every {@link IncludeInferenceResponseIn} that the pages list. */
export const IncludeInferenceResponseInValues: readonly ['SUCCESS_NOTIFICATION_TOPIC', 'ERROR_NOTIFICATION_TOPIC'] =
  /* @__PURE__ */ Object.freeze(['SUCCESS_NOTIFICATION_TOPIC', 'ERROR_NOTIFICATION_TOPIC'] as const)

export function isIncludeInferenceResponseIn(value: unknown): value is IncludeInferenceResponseIn {
  return value === 'SUCCESS_NOTIFICATION_TOPIC' || value === 'ERROR_NOTIFICATION_TOPIC'
}

export const IncludeInferenceResponseInSchema: EnumSchema<IncludeInferenceResponseIn> = /* @__PURE__ */ enumOf(
  'IncludeInferenceResponseIn',
  IncludeInferenceResponseInValues,
)
