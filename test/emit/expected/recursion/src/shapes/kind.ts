// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link KindValues}. */
export type Kind = 'LEAF'

/** Every {@link Kind} that the pages list. */
export const KindValues: readonly ['LEAF'] = /* @__PURE__ */ Object.freeze(['LEAF'] as const)

export function isKind(value: unknown): value is Kind {
  return value === 'LEAF'
}

export const KindSchema: EnumSchema<Kind> = /* @__PURE__ */ enumOf('Kind', KindValues)
