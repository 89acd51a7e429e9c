// Written by Shapewright from boto3's reference pages; do not edit.

import { request } from '../contracts.js'
import { listOf, required, string, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import {
  type CreateTableGlobalSecondaryIndexProvisionedThroughput,
  CreateTableGlobalSecondaryIndexProvisionedThroughputSchema,
  isCreateTableGlobalSecondaryIndexProvisionedThroughput,
} from './create-table-global-secondary-index-provisioned-throughput.js'
import {
  type CreateTableGlobalSecondaryIndexWarmThroughput,
  CreateTableGlobalSecondaryIndexWarmThroughputSchema,
  isCreateTableGlobalSecondaryIndexWarmThroughput,
} from './create-table-global-secondary-index-warm-throughput.js'
import { type KeySchema, KeySchemaSchema, isKeySchema } from './key-schema.js'
import { type OnDemandThroughput, OnDemandThroughputSchema, isOnDemandThroughput } from './on-demand-throughput.js'
import { type Projection, ProjectionSchema, isProjection } from './projection.js'

/** One global secondary index. */
export interface CreateTableGlobalSecondaryIndex {
  /** The global secondary index's name, which no other index of the table may have. */
  IndexName: string
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
  KeySchema: readonly KeySchema[]
  /** What the global secondary index holds beside its own key and the table's key, which it always holds. */
  Projection: Projection
  /**
   * The throughput set aside for this global secondary index. The table's capacity mode decides which of
   * `OnDemandThroughput` and `ProvisionedThroughput` is due.
   *
   * @remarks
   * The least and the most that can be set aside:
   * [quotas](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Limits.html).
   */
  ProvisionedThroughput?: CreateTableGlobalSecondaryIndexProvisionedThroughput
  /**
   * A ceiling on the units of this global secondary index. Give `MaxReadRequestUnits` or `MaxWriteRequestUnits`, or
   * both. The table's capacity mode decides which of `OnDemandThroughput` and `ProvisionedThroughput` is due.
   */
  OnDemandThroughput?: OnDemandThroughput
  /**
   * What the secondary index can take without warming up, per second. Give `ReadUnitsPerSecond` or
   * `WriteUnitsPerSecond`, or both.
   */
  WarmThroughput?: CreateTableGlobalSecondaryIndexWarmThroughput
}

export function isCreateTableGlobalSecondaryIndex(value: unknown): value is CreateTableGlobalSecondaryIndex {
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
  member = value['ProvisionedThroughput']
  if (member !== undefined && !isCreateTableGlobalSecondaryIndexProvisionedThroughput(member)) return false
  member = value['OnDemandThroughput']
  if (member !== undefined && !isOnDemandThroughput(member)) return false
  member = value['WarmThroughput']
  if (member !== undefined && !isCreateTableGlobalSecondaryIndexWarmThroughput(member)) return false
  for (const key in value) {
    if (
      key !== 'IndexName' &&
      key !== 'KeySchema' &&
      key !== 'Projection' &&
      key !== 'ProvisionedThroughput' &&
      key !== 'OnDemandThroughput' &&
      key !== 'WarmThroughput' &&
      hasSet(value, key)
    )
      return false
  }
  return true
}

export const CreateTableGlobalSecondaryIndexSchema: StructureSchema<CreateTableGlobalSecondaryIndex> =
  /* @__PURE__ */ structure('CreateTableGlobalSecondaryIndex', request, isCreateTableGlobalSecondaryIndex, () => [
    ['IndexName', string, required],
    ['KeySchema', listOf(KeySchemaSchema), required],
    ['Projection', ProjectionSchema, required],
    ['ProvisionedThroughput', CreateTableGlobalSecondaryIndexProvisionedThroughputSchema],
    ['OnDemandThroughput', OnDemandThroughputSchema],
    ['WarmThroughput', CreateTableGlobalSecondaryIndexWarmThroughputSchema],
  ])
