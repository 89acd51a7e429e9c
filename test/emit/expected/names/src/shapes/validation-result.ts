// Written by Shapewright from boto3's reference pages; do not edit.

import { request } from '../contracts.js'
import { string, structure } from '../runtime/description.js'
import { hasSet, isObject as runtimeIsObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

export interface ValidationResult {
  Text?: string
}

export function isValidationResult(value: unknown): value is ValidationResult {
  return fitsValidationResult(value, true)
}

/** Whether a value is of type {@link ValidationResult}, as requests or as responses have it. */
export function fitsValidationResult(value: unknown, asRequest: boolean): boolean {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  if (asRequest) {
    for (const key in value) {
      if (key !== 'Text' && hasSet(value, key)) return false
    }
  }
  return true
}

export const ValidationResultSchema: StructureSchema<ValidationResult> = /* @__PURE__ */ structure(
  'ValidationResult',
  request,
  isValidationResult,
  () => [['Text', string]],
)
