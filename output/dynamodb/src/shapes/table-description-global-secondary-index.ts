// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { boolean, integer, listOf, string, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type IndexStatus, IndexStatusSchema } from './index-status.js'
import { type KeySchemaOutput, KeySchemaSchema, isKeySchemaOutput } from './key-schema.js'
import { type OnDemandThroughput, OnDemandThroughputSchema, fitsOnDemandThroughput } from './on-demand-throughput.js'
import { type ProjectionOutput, ProjectionSchema, isProjectionOutput } from './projection.js'
import {
  type ReplicaGlobalSecondaryIndexWarmThroughput,
  ReplicaGlobalSecondaryIndexWarmThroughputSchema,
  isReplicaGlobalSecondaryIndexWarmThroughput,
} from './replica-global-secondary-index-warm-throughput.js'
import {
  type TableDescriptionGlobalSecondaryIndexProvisionedThroughput,
  TableDescriptionGlobalSecondaryIndexProvisionedThroughputSchema,
  isTableDescriptionGlobalSecondaryIndexProvisionedThroughput,
} from './table-description-global-secondary-index-provisioned-throughput.js'

/** One global secondary index. */
export interface TableDescriptionGlobalSecondaryIndex {
  /** The global secondary index's name. */
  IndexName?: string
  /**
   * The global secondary index's whole key, as attributes and what they do:
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
  /**
   * How far the global secondary index has come:
   *
   * - `CREATING` - the index is on its way.
   * - `UPDATING` - the index changes.
   * - `DELETING` - the index goes away.
   * - `ACTIVE` - the index can be used.
   */
  IndexStatus?: IndexStatus | (string & {})
  /**
   * True while the index is being filled. _Backfilling_ reads every item of the table and puts those into the index
   * that fit it; some do not, for instance if they lack the index's key. When all are read, `Backfilling` is false.
   *
   * @remarks
   * While `IndexStatus` is CREATING, an index whose `Backfilling` is true can be deleted. While `IndexStatus` is
   * CREATING, an index whose `Backfilling` is false cannot.
   *
   * **Note**: Indexes from `CreateTable` have no `Backfilling` when `DescribeTable` shows them.
   */
  Backfilling?: boolean
  /**
   * The throughput set aside for this global secondary index.
   *
   * @remarks
   * The least and the most that can be set aside:
   * [quotas](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Limits.html).
   */
  ProvisionedThroughput?: TableDescriptionGlobalSecondaryIndexProvisionedThroughput
  /** This index's size in bytes. Counted anew about every six hours, so it may lag behind. */
  IndexSizeBytes?: number
  /** How many items this index has. Counted anew about every six hours, so it may lag behind. */
  ItemCount?: number
  /** The index's ARN (Amazon Resource Name). */
  IndexArn?: string
  /**
   * A ceiling on the units of this global secondary index. Give `MaxReadRequestUnits` or `MaxWriteRequestUnits`, or
   * both.
   */
  OnDemandThroughput?: OnDemandThroughput
  /** What the secondary index can take without warming up, per second. */
  WarmThroughput?: ReplicaGlobalSecondaryIndexWarmThroughput
}

export function isTableDescriptionGlobalSecondaryIndex(value: unknown): value is TableDescriptionGlobalSecondaryIndex {
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
  member = value['IndexStatus']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['Backfilling']
  if (typeof member !== 'boolean' && member !== undefined) return false
  member = value['ProvisionedThroughput']
  if (member !== undefined && !isTableDescriptionGlobalSecondaryIndexProvisionedThroughput(member)) return false
  member = value['IndexSizeBytes']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['ItemCount']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['IndexArn']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['OnDemandThroughput']
  if (member !== undefined && !fitsOnDemandThroughput(member, false)) return false
  member = value['WarmThroughput']
  if (member !== undefined && !isReplicaGlobalSecondaryIndexWarmThroughput(member)) return false
  return true
}

export const TableDescriptionGlobalSecondaryIndexSchema: StructureSchema<TableDescriptionGlobalSecondaryIndex> =
  /* @__PURE__ */ structure(
    'TableDescriptionGlobalSecondaryIndex',
    response,
    isTableDescriptionGlobalSecondaryIndex,
    () => [
      ['IndexName', string],
      ['KeySchema', listOf(KeySchemaSchema)],
      ['Projection', ProjectionSchema],
      ['IndexStatus', IndexStatusSchema],
      ['Backfilling', boolean],
      ['ProvisionedThroughput', TableDescriptionGlobalSecondaryIndexProvisionedThroughputSchema],
      ['IndexSizeBytes', integer],
      ['ItemCount', integer],
      ['IndexArn', string],
      ['OnDemandThroughput', OnDemandThroughputSchema],
      ['WarmThroughput', ReplicaGlobalSecondaryIndexWarmThroughputSchema],
    ],
  )
