// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link ProblemTypeValues}. */
export type ProblemType = 'BinaryClassification' | 'MulticlassClassification' | 'Regression'

/** Every {@link ProblemType} that the pages list. */
export const ProblemTypeValues: readonly ['BinaryClassification', 'MulticlassClassification', 'Regression'] =
  /* @__PURE__ */ Object.freeze(['BinaryClassification', 'MulticlassClassification', 'Regression'] as const)

export function isProblemType(value: unknown): value is ProblemType {
  return value === 'BinaryClassification' || value === 'MulticlassClassification' || value === 'Regression'
}

export const ProblemTypeSchema: EnumSchema<ProblemType> = /* @__PURE__ */ enumOf('ProblemType', ProblemTypeValues)
