// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link CaptureStatusValues}. */
export type CaptureStatus = 'Started' | 'Stopped'

/** Every {@link CaptureStatus} that the pages list. */
export const CaptureStatusValues: readonly ['Started', 'Stopped'] = /* @__PURE__ */ Object.freeze([
  'Started',
  'Stopped',
] as const)

export function isCaptureStatus(value: unknown): value is CaptureStatus {
  return value === 'Started' || value === 'Stopped'
}

export const CaptureStatusSchema: EnumSchema<CaptureStatus> = /* @__PURE__ */ enumOf(
  'CaptureStatus',
  CaptureStatusValues,
)
