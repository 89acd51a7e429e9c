// Written by Shapewright from boto3's reference pages; do not edit.

import { request } from '../contracts.js'
import { listOf, required, string, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type KeySchema, KeySchemaSchema, isKeySchema } from './key-schema.js'
import { type Projection, ProjectionSchema, isProjection } from './projection.js'

/** One local secondary index. */
export interface CreateTableLocalSecondaryIndex {
  /** The local secondary index's name, which no other index of the table may have. */
  IndexName: string
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
  KeySchema: readonly KeySchema[]
  /** What the local secondary index holds beside its own key and the table's key, which it always holds. */
  Projection: Projection
}

export function isCreateTableLocalSecondaryIndex(value: unknown): value is CreateTableLocalSecondaryIndex {
  if (!isObject(value)) return false
  let member: unknown = value['IndexName']
  if (typeof member !== 'string') return false
  member = value['KeySchema']
  if (!Array.isArray(member)) return false
  for (let index = 0; index < member.length; index++) {
    const item: unknown = member[index]
    if (!isKeySchema(item)) return false
  }
  member = value['Projection']
  if (!isProjection(member)) return false
  for (const key in value) {
    if (key !== 'IndexName' && key !== 'KeySchema' && key !== 'Projection' && hasSet(value, key)) return false
  }
  return true
}

export const CreateTableLocalSecondaryIndexSchema: StructureSchema<CreateTableLocalSecondaryIndex> =
  /* @__PURE__ */ structure('CreateTableLocalSecondaryIndex', request, isCreateTableLocalSecondaryIndex, () => [
    ['IndexName', string, required],
    ['KeySchema', listOf(KeySchemaSchema), required],
    ['Projection', ProjectionSchema, required],
  ])
