// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
import { outputOf, required, string, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

export interface VectorAttribute {
  /** How the attribute with the vectors is called. */
  AttributeName: string
}

/** {@link VectorAttribute} as responses have it. */
export interface VectorAttributeOutput {
  /** How the attribute with the vectors is called. */
  AttributeName?: string
}

export function isVectorAttribute(value: unknown): value is VectorAttribute {
  return fitsVectorAttribute(value, true)
}

export function isVectorAttributeOutput(value: unknown): value is VectorAttributeOutput {
  return fitsVectorAttribute(value, false)
}

/** Whether a value is of type {@link VectorAttribute}, as requests or as responses have it. */
export function fitsVectorAttribute(value: unknown, asRequest: boolean): boolean {
  if (!isObject(value)) return false
  let member: unknown = value['AttributeName']
  if (typeof member !== 'string' && (asRequest || member !== undefined)) return false
  if (asRequest) {
    for (const key in value) {
      if (key !== 'AttributeName' && hasSet(value, key)) return false
    }
  }
  return true
}

export const VectorAttributeSchema: StructureSchema<VectorAttribute> = /* @__PURE__ */ structure(
  'VectorAttribute',
  request,
  isVectorAttribute,
  () => [['AttributeName', string, required]],
  { output: true },
)

export const VectorAttributeOutputSchema: StructureSchema<VectorAttributeOutput> = /* @__PURE__ */ outputOf(
  VectorAttributeSchema,
  response,
  isVectorAttributeOutput,
)
