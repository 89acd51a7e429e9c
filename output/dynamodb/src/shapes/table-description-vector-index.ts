// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { boolean, integer, listOf, string, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type DistanceFunction, DistanceFunctionSchema } from './distance-function.js'
import { type IndexStatus, IndexStatusSchema } from './index-status.js'
import { type ProjectionOutput, ProjectionSchema, isProjectionOutput } from './projection.js'
import { type SearchSchemaOutput, SearchSchemaSchema, isSearchSchemaOutput } from './search-schema.js'
import { type VectorAttributeOutput, VectorAttributeSchema, isVectorAttributeOutput } from './vector-attribute.js'

/** One vector index: how it stands, how large it is, and how it was made. */
export interface TableDescriptionVectorIndex {
  /** The vector index's name. */
  IndexName?: string
  /** The attributes by which the vector index is divided and filtered. */
  SearchSchema?: SearchSchemaOutput[]
  /** What the vector index holds of the table. */
  Projection?: ProjectionOutput
  /** The attribute that the index is on. */
  VectorAttribute?: VectorAttributeOutput
  /** How long each vector is. */
  Dimensions?: number
  /** How likeness of vectors is measured. */
  DistanceFunction?: DistanceFunction | (string & {})
  /**
   * How far the vector index has come:
   *
   * - `CREATING` - the index is on its way.
   * - `ACTIVE` - the index can be used.
   * - `DELETING` - the index goes away.
   */
  IndexStatus?: IndexStatus | (string & {})
  /** True while the index is being filled; until then, `SearchVectors` may miss items. */
  Backfilling?: boolean
  /** The vector index's size in bytes. Counted anew about every six hours, so it may lag behind. */
  IndexSizeBytes?: number
  /** How many items the vector index has. Counted anew about every six hours, so it may lag behind. */
  ItemCount?: number
  /** The vector index's ARN (Amazon Resource Name). */
  IndexArn?: string
}

export function isTableDescriptionVectorIndex(value: unknown): value is TableDescriptionVectorIndex {
  if (!isObject(value)) return false
  let member: unknown = value['IndexName']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['SearchSchema']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isSearchSchemaOutput(item)) return false
    }
  }
  member = value['Projection']
  if (member !== undefined && !isProjectionOutput(member)) return false
  member = value['VectorAttribute']
  if (member !== undefined && !isVectorAttributeOutput(member)) return false
  member = value['Dimensions']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['DistanceFunction']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['IndexStatus']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['Backfilling']
  if (typeof member !== 'boolean' && member !== undefined) return false
  member = value['IndexSizeBytes']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['ItemCount']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['IndexArn']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

export const TableDescriptionVectorIndexSchema: StructureSchema<TableDescriptionVectorIndex> =
  /* @__PURE__ */ structure('TableDescriptionVectorIndex', response, isTableDescriptionVectorIndex, () => [
    ['IndexName', string],
    ['SearchSchema', listOf(SearchSchemaSchema)],
    ['Projection', ProjectionSchema],
    ['VectorAttribute', VectorAttributeSchema],
    ['Dimensions', integer],
    ['DistanceFunction', DistanceFunctionSchema],
    ['IndexStatus', IndexStatusSchema],
    ['Backfilling', boolean],
    ['IndexSizeBytes', integer],
    ['ItemCount', integer],
    ['IndexArn', string],
  ])
