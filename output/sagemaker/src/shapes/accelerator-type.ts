// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link AcceleratorTypeValues}. */
export type AcceleratorType =
  | 'ml.eia1.medium'
  | 'ml.eia1.large'
  | 'ml.eia1.xlarge'
  | 'ml.eia2.medium'
  | 'ml.eia2.large'
  | 'ml.eia2.xlarge'

/** Every {@link AcceleratorType} that the pages list. */
export const AcceleratorTypeValues: readonly [
  'ml.eia1.medium',
  'ml.eia1.large',
  'ml.eia1.xlarge',
  'ml.eia2.medium',
  'ml.eia2.large',
  'ml.eia2.xlarge',
] = /* @__PURE__ */ Object.freeze([
  'ml.eia1.medium',
  'ml.eia1.large',
  'ml.eia1.xlarge',
  'ml.eia2.medium',
  'ml.eia2.large',
  'ml.eia2.xlarge',
] as const)

const setOfAcceleratorType: ReadonlySet<unknown> = /* @__PURE__ */ new Set<unknown>(AcceleratorTypeValues)

export function isAcceleratorType(value: unknown): value is AcceleratorType {
  return setOfAcceleratorType.has(value)
}

export const AcceleratorTypeSchema: EnumSchema<AcceleratorType> = /* @__PURE__ */ enumOf(
  'AcceleratorType',
  AcceleratorTypeValues,
)
