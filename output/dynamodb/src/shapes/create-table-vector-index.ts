// Written by Shapewright from boto3's reference pages; do not edit.

import { request } from '../contracts.js'
import { integer, listOf, required, string, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type DistanceFunction, DistanceFunctionSchema, isDistanceFunction } from './distance-function.js'
import { type Projection, ProjectionSchema, isProjection } from './projection.js'
import { type SearchSchema, SearchSchemaSchema, isSearchSchema } from './search-schema.js'
import { type VectorAttribute, VectorAttributeSchema, isVectorAttribute } from './vector-attribute.js'

/** How one vector index is made: name, attribute, dimensions, distance, search schema, projection. */
export interface CreateTableVectorIndex {
  /** The vector index's name. */
  IndexName: string
  /** The attribute that the index is on. */
  VectorAttribute: VectorAttribute
  /** The attributes by which the vector index is divided and filtered. */
  SearchSchema?: readonly SearchSchema[]
  /** What the vector index holds of the table. */
  Projection: Projection
  /** How long each vector is. */
  Dimensions: number
  /** How likeness of vectors is measured: `COSINE`, `EUCLIDEAN`, `DOT_PRODUCT`. */
  DistanceFunction: DistanceFunction
}

export function isCreateTableVectorIndex(value: unknown): value is CreateTableVectorIndex {
  if (!isObject(value)) return false
  let member: unknown = value['IndexName']
  if (typeof member !== 'string') return false
  member = value['VectorAttribute']
  if (!isVectorAttribute(member)) return false
  member = value['SearchSchema']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isSearchSchema(item)) return false
    }
  }
  member = value['Projection']
  if (!isProjection(member)) return false
  member = value['Dimensions']
  if (!Number.isInteger(member)) return false
  member = value['DistanceFunction']
  if (!isDistanceFunction(member)) return false
  for (const key in value) {
    if (
      key !== 'IndexName' &&
      key !== 'VectorAttribute' &&
      key !== 'SearchSchema' &&
      key !== 'Projection' &&
      key !== 'Dimensions' &&
      key !== 'DistanceFunction' &&
      hasSet(value, key)
    )
      return false
  }
  return true
}

export const CreateTableVectorIndexSchema: StructureSchema<CreateTableVectorIndex> = /* @__PURE__ */ structure(
  'CreateTableVectorIndex',
  request,
  isCreateTableVectorIndex,
  () => [
    ['IndexName', string, required],
    ['VectorAttribute', VectorAttributeSchema, required],
    ['SearchSchema', listOf(SearchSchemaSchema)],
    ['Projection', ProjectionSchema, required],
    ['Dimensions', integer, required],
    ['DistanceFunction', DistanceFunctionSchema, required],
  ],
)
