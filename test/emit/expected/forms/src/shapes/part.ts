// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
import { outputOf, required, string, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

export interface Part {
  Name: string
}

/** {@link Part} as responses have it. */
export interface PartOutput {
  Name?: string
}

export function isPart(value: unknown): value is Part {
  return fitsPart(value, true)
}

export function isPartOutput(value: unknown): value is PartOutput {
  return fitsPart(value, false)
}

/** Whether a value is of type {@link Part}, as requests or as responses have it. */
export function fitsPart(value: unknown, asRequest: boolean): boolean {
  if (!isObject(value)) return false
  let member: unknown = value['Name']
  if (typeof member !== 'string' && (asRequest || member !== undefined)) return false
  if (asRequest) {
    for (const key in value) {
      if (key !== 'Name' && hasSet(value, key)) return false
    }
  }
  return true
}

export const PartSchema: StructureSchema<Part> = /* @__PURE__ */ structure(
  'Part',
  request,
  isPart,
  () => [['Name', string, required]],
  { output: true },
)

export const PartOutputSchema: StructureSchema<PartOutput> = /* @__PURE__ */ outputOf(
  PartSchema,
  response,
  isPartOutput,
)
