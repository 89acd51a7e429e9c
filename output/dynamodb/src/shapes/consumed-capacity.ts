// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { float, mapOf, string, structure } from '../runtime/description.js'
import { isObject, isRecord } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import {
  type ConsumedCapacityTable,
  ConsumedCapacityTableSchema,
  isConsumedCapacityTable,
} from './consumed-capacity-table.js'
import {
  type ConsumedCapacityVectorIndex,
  ConsumedCapacityVectorIndexSchema,
  isConsumedCapacityVectorIndex,
} from './consumed-capacity-vector-index.js'

export interface ConsumedCapacity {
  /** The table concerned: its name, or its ARN (Amazon Resource Name) if the request gave that. */
  TableName?: string
  /** Capacity units used in all. */
  CapacityUnits?: number
  /** Read capacity units used in all. */
  ReadCapacityUnits?: number
  /** Write capacity units used in all. */
  WriteCapacityUnits?: number
  /** What the table used. */
  Table?: ConsumedCapacityTable
  /** What each local secondary index used. */
  LocalSecondaryIndexes?: Record<string, ConsumedCapacityTable>
  /** What each global secondary index used. */
  GlobalSecondaryIndexes?: Record<string, ConsumedCapacityTable>
  /** What each vector index used: `VectorWriteRequestBytes` for a write, `VectorSearchRequestBytes` for a search. */
  VectorIndexes?: Record<string, ConsumedCapacityVectorIndex>
}

export function isConsumedCapacity(value: unknown): value is ConsumedCapacity {
  if (!isObject(value)) return false
  let member: unknown = value['TableName']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['CapacityUnits']
  if (typeof member !== 'number' && member !== undefined) return false
  member = value['ReadCapacityUnits']
  if (typeof member !== 'number' && member !== undefined) return false
  member = value['WriteCapacityUnits']
  if (typeof member !== 'number' && member !== undefined) return false
  member = value['Table']
  if (member !== undefined && !isConsumedCapacityTable(member)) return false
  member = value['LocalSecondaryIndexes']
  if (member !== undefined) {
    if (!isRecord(member)) return false
    for (const key in member) {
      if (!Object.prototype.hasOwnProperty.call(member, key)) continue
      const item = member[key]
      if (!isConsumedCapacityTable(item)) return false
    }
  }
  member = value['GlobalSecondaryIndexes']
  if (member !== undefined) {
    if (!isRecord(member)) return false
    for (const key in member) {
      if (!Object.prototype.hasOwnProperty.call(member, key)) continue
      const item = member[key]
      if (!isConsumedCapacityTable(item)) return false
    }
  }
  member = value['VectorIndexes']
  if (member !== undefined) {
    if (!isRecord(member)) return false
    for (const key in member) {
      if (!Object.prototype.hasOwnProperty.call(member, key)) continue
      const item = member[key]
      if (!isConsumedCapacityVectorIndex(item)) return false
    }
  }
  return true
}

export const ConsumedCapacitySchema: StructureSchema<ConsumedCapacity> = /* @__PURE__ */ structure(
  'ConsumedCapacity',
  response,
  isConsumedCapacity,
  () => [
    ['TableName', string],
    ['CapacityUnits', float],
    ['ReadCapacityUnits', float],
    ['WriteCapacityUnits', float],
    ['Table', ConsumedCapacityTableSchema],
    ['LocalSecondaryIndexes', mapOf(ConsumedCapacityTableSchema)],
    ['GlobalSecondaryIndexes', mapOf(ConsumedCapacityTableSchema)],
    ['VectorIndexes', mapOf(ConsumedCapacityVectorIndexSchema)],
  ],
)
