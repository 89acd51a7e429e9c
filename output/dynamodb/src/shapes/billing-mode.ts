// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link BillingModeValues}. */
export type BillingMode = 'PROVISIONED' | 'PAY_PER_REQUEST'

/** Every {@link BillingMode} that the pages list. */
export const BillingModeValues: readonly ['PROVISIONED', 'PAY_PER_REQUEST'] = /* @__PURE__ */ Object.freeze([
  'PROVISIONED',
  'PAY_PER_REQUEST',
] as const)

export function isBillingMode(value: unknown): value is BillingMode {
  return value === 'PROVISIONED' || value === 'PAY_PER_REQUEST'
}

export const BillingModeSchema: EnumSchema<BillingMode> = /* @__PURE__ */ enumOf('BillingMode', BillingModeValues)
