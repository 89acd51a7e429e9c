// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link ProjectionTypeValues}. */
export type ProjectionType = 'ALL' | 'KEYS_ONLY' | 'INCLUDE'

/** Every {@link ProjectionType} that the pages list. */
export const ProjectionTypeValues: readonly ['ALL', 'KEYS_ONLY', 'INCLUDE'] = /* @__PURE__ */ Object.freeze([
  'ALL',
  'KEYS_ONLY',
  'INCLUDE',
] as const)

export function isProjectionType(value: unknown): value is ProjectionType {
  return value === 'ALL' || value === 'KEYS_ONLY' || value === 'INCLUDE'
}

export const ProjectionTypeSchema: EnumSchema<ProjectionType> = /* @__PURE__ */ enumOf(
  'ProjectionType',
  ProjectionTypeValues,
)
