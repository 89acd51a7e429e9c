// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { integer, listOf, string, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type KeySchemaOutput, KeySchemaSchema, isKeySchemaOutput } from './key-schema.js'
import { type ProjectionOutput, ProjectionSchema, isProjectionOutput } from './projection.js'

/** One local secondary index. */
export interface TableDescriptionLocalSecondaryIndex {
  /** The local secondary index's name. */
  IndexName?: string
  /**
   * The local secondary index's whole key, as attributes and what they do:
   *
   * - `HASH` - the partition key
   * - `RANGE` - the sort key
   *
   * @remarks
   * **Note**: _Hash attribute_ is another word for the partition key: items are spread over partitions by a hash of its
   * value.
   *
   * _Range attribute_ is another word for the sort key: items that share a partition key lie next to each other,
   * ordered by it.
   */
  KeySchema?: KeySchemaOutput[]
  /** What the global secondary index holds beside its own key and the table's key, which it always holds. */
  Projection?: ProjectionOutput
  /** This index's size in bytes. Counted anew about every six hours, so it may lag behind. */
  IndexSizeBytes?: number
  /** How many items this index has. Counted anew about every six hours, so it may lag behind. */
  ItemCount?: number
  /** The index's ARN (Amazon Resource Name). */
  IndexArn?: string
}

export function isTableDescriptionLocalSecondaryIndex(value: unknown): value is TableDescriptionLocalSecondaryIndex {
  if (!isObject(value)) return false
  let member: unknown = value['IndexName']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['KeySchema']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isKeySchemaOutput(item)) return false
    }
  }
  member = value['Projection']
  if (member !== undefined && !isProjectionOutput(member)) return false
  member = value['IndexSizeBytes']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['ItemCount']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['IndexArn']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

export const TableDescriptionLocalSecondaryIndexSchema: StructureSchema<TableDescriptionLocalSecondaryIndex> =
  /* @__PURE__ */ structure(
    'TableDescriptionLocalSecondaryIndex',
    response,
    isTableDescriptionLocalSecondaryIndex,
    () => [
      ['IndexName', string],
      ['KeySchema', listOf(KeySchemaSchema)],
      ['Projection', ProjectionSchema],
      ['IndexSizeBytes', integer],
      ['ItemCount', integer],
      ['IndexArn', string],
    ],
  )
