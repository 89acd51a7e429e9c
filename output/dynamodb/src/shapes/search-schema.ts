// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
import { outputOf, required, string, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import {
  type SearchSchemaElementType,
  SearchSchemaElementTypeSchema,
  isSearchSchemaElementType,
} from './search-schema-element-type.js'

/** One attribute of the search schema. */
export interface SearchSchema {
  /** How this attribute is called. */
  AttributeName: string
  /**
   * What the attribute does in a search:
   *
   * - `HASH` - divides the vector index so that its parts grow by themselves. If there is one,
   *   `SearchConditionExpression` has to give its value.
   * - `INLINE_FILTER` - is held in the vector index and filters while searching. `SearchConditionExpression` may use it
   *   or not.
   */
  SearchSchemaElementType: SearchSchemaElementType
}

/** One attribute of the search schema. */
export interface SearchSchemaOutput {
  /** How this attribute is called. */
  AttributeName?: string
  /**
   * What the attribute does in a search:
   *
   * - `HASH` - divides the vector index so that its parts grow by themselves. If there is one,
   *   `SearchConditionExpression` has to give its value.
   * - `INLINE_FILTER` - is held in the vector index and filters while searching. `SearchConditionExpression` may use it
   *   or not.
   */
  SearchSchemaElementType?: SearchSchemaElementType | (string & {})
}

export function isSearchSchema(value: unknown): value is SearchSchema {
  return fitsSearchSchema(value, true)
}

export function isSearchSchemaOutput(value: unknown): value is SearchSchemaOutput {
  return fitsSearchSchema(value, false)
}

/** Whether a value is of type {@link SearchSchema}, as requests or as responses have it. */
export function fitsSearchSchema(value: unknown, asRequest: boolean): boolean {
  if (!isObject(value)) return false
  let member: unknown = value['AttributeName']
  if (typeof member !== 'string' && (asRequest || member !== undefined)) return false
  member = value['SearchSchemaElementType']
  if (
    (asRequest || member !== undefined) &&
    (asRequest ? !isSearchSchemaElementType(member) : typeof member !== 'string')
  )
    return false
  if (asRequest) {
    for (const key in value) {
      if (key !== 'AttributeName' && key !== 'SearchSchemaElementType' && hasSet(value, key)) return false
    }
  }
  return true
}

export const SearchSchemaSchema: StructureSchema<SearchSchema> = /* @__PURE__ */ structure(
  'SearchSchema',
  request,
  isSearchSchema,
  () => [
    ['AttributeName', string, required],
    ['SearchSchemaElementType', SearchSchemaElementTypeSchema, required],
  ],
  { output: true },
)

export const SearchSchemaOutputSchema: StructureSchema<SearchSchemaOutput> = /* @__PURE__ */ outputOf(
  SearchSchemaSchema,
  response,
  isSearchSchemaOutput,
)
