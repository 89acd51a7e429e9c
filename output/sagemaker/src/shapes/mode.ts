// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link ModeValues}. */
export type Mode = 'AUTO' | 'ENSEMBLING' | 'HYPERPARAMETER_TUNING'

/** Every {@link Mode} that the pages list. */
export const ModeValues: readonly ['AUTO', 'ENSEMBLING', 'HYPERPARAMETER_TUNING'] = /* @__PURE__ */ Object.freeze([
  'AUTO',
  'ENSEMBLING',
  'HYPERPARAMETER_TUNING',
] as const)

export function isMode(value: unknown): value is Mode {
  return value === 'AUTO' || value === 'ENSEMBLING' || value === 'HYPERPARAMETER_TUNING'
}

export const ModeSchema: EnumSchema<Mode> = /* @__PURE__ */ enumOf('Mode', ModeValues)
