// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
import { outputOf, required, string, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type AttributeType, AttributeTypeSchema, isAttributeType } from './attribute-type.js'

/** One attribute that a key uses. */
export interface AttributeDefinition {
  /** How the attribute is called. */
  AttributeName: string
  /**
   * The attribute's type:
   *
   * - `S` - a string
   * - `N` - a number
   * - `B` - bytes
   */
  AttributeType: AttributeType
}

/** One attribute that a key uses. */
export interface AttributeDefinitionOutput {
  /** How the attribute is called. */
  AttributeName?: string
  /**
   * The attribute's type:
   *
   * - `S` - a string
   * - `N` - a number
   * - `B` - bytes
   */
  AttributeType?: AttributeType | (string & {})
}

export function isAttributeDefinition(value: unknown): value is AttributeDefinition {
  return fitsAttributeDefinition(value, true)
}

export function isAttributeDefinitionOutput(value: unknown): value is AttributeDefinitionOutput {
  return fitsAttributeDefinition(value, false)
}

/** Whether a value is of type {@link AttributeDefinition}, as requests or as responses have it. */
export function fitsAttributeDefinition(value: unknown, asRequest: boolean): boolean {
  if (!isObject(value)) return false
  let member: unknown = value['AttributeName']
  if (typeof member !== 'string' && (asRequest || member !== undefined)) return false
  member = value['AttributeType']
  if ((asRequest || member !== undefined) && (asRequest ? !isAttributeType(member) : typeof member !== 'string'))
    return false
  if (asRequest) {
    for (const key in value) {
      if (key !== 'AttributeName' && key !== 'AttributeType' && hasSet(value, key)) return false
    }
  }
  return true
}

export const AttributeDefinitionSchema: StructureSchema<AttributeDefinition> = /* @__PURE__ */ structure(
  'AttributeDefinition',
  request,
  isAttributeDefinition,
  () => [
    ['AttributeName', string, required],
    ['AttributeType', AttributeTypeSchema, required],
  ],
  { output: true },
)

export const AttributeDefinitionOutputSchema: StructureSchema<AttributeDefinitionOutput> = /* @__PURE__ */ outputOf(
  AttributeDefinitionSchema,
  response,
  isAttributeDefinitionOutput,
)
