// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { float, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

/** What one vector index used, in bytes of searching and of writing. */
export interface ConsumedCapacityVectorIndex {
  /** Bytes that a `SearchVectors` used. */
  VectorSearchRequestBytes?: number
  /** Bytes that were used to write into the vector index. There if the write changed an attribute of the index. */
  VectorWriteRequestBytes?: number
}

export function isConsumedCapacityVectorIndex(value: unknown): value is ConsumedCapacityVectorIndex {
  if (!isObject(value)) return false
  let member: unknown = value['VectorSearchRequestBytes']
  if (typeof member !== 'number' && member !== undefined) return false
  member = value['VectorWriteRequestBytes']
  if (typeof member !== 'number' && member !== undefined) return false
  return true
}

export const ConsumedCapacityVectorIndexSchema: StructureSchema<ConsumedCapacityVectorIndex> =
  /* @__PURE__ */ structure('ConsumedCapacityVectorIndex', response, isConsumedCapacityVectorIndex, () => [
    ['VectorSearchRequestBytes', float],
    ['VectorWriteRequestBytes', float],
  ])
