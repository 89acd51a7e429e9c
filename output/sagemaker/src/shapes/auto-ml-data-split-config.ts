// Written by Shapewright from boto3's reference pages; do not edit.

import { request } from '../contracts.js'
import { float, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

export interface AutoMLDataSplitConfig {
  /**
   * The share of the training data kept for validation: a fraction above 0 and below 1, preferably under 0.5. Optional;
   * the default is 0.2.
   *
   * @defaultValue `0.2`
   */
  ValidationFraction?: number
}

export function isAutoMLDataSplitConfig(value: unknown): value is AutoMLDataSplitConfig {
  return fitsAutoMLDataSplitConfig(value, true)
}

/** Whether a value is of type {@link AutoMLDataSplitConfig}, as requests or as responses have it. */
export function fitsAutoMLDataSplitConfig(value: unknown, asRequest: boolean): boolean {
  if (!isObject(value)) return false
  let member: unknown = value['ValidationFraction']
  if (member !== undefined && (asRequest ? !Number.isFinite(member) : typeof member !== 'number')) return false
  if (asRequest) {
    for (const key in value) {
      if (key !== 'ValidationFraction' && hasSet(value, key)) return false
    }
  }
  return true
}

export const AutoMLDataSplitConfigSchema: StructureSchema<AutoMLDataSplitConfig> = /* @__PURE__ */ structure(
  'AutoMLDataSplitConfig',
  request,
  isAutoMLDataSplitConfig,
  () => [['ValidationFraction', float, { exclusiveMinimum: 0, exclusiveMaximum: 1 }]],
)
