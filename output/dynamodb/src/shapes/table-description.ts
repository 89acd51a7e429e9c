// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { boolean, integer, listOf, string, structure, timestamp } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { isTimestamp } from '../runtime/timestamp.js'
import { type ArchivalSummary, ArchivalSummarySchema, isArchivalSummary } from './archival-summary.js'
import {
  type AttributeDefinitionOutput,
  AttributeDefinitionSchema,
  isAttributeDefinitionOutput,
} from './attribute-definition.js'
import { type BillingModeSummary, BillingModeSummarySchema, isBillingModeSummary } from './billing-mode-summary.js'
import {
  type GlobalTableSettingsReplicationMode,
  GlobalTableSettingsReplicationModeSchema,
} from './global-table-settings-replication-mode.js'
import { type GlobalTableWitness, GlobalTableWitnessSchema, isGlobalTableWitness } from './global-table-witness.js'
import { type KeySchemaOutput, KeySchemaSchema, isKeySchemaOutput } from './key-schema.js'
import { type MultiRegionConsistency, MultiRegionConsistencySchema } from './multi-region-consistency.js'
import { type OnDemandThroughput, OnDemandThroughputSchema, fitsOnDemandThroughput } from './on-demand-throughput.js'
import { type Replica, ReplicaSchema, isReplica } from './replica.js'
import { type RestoreSummary, RestoreSummarySchema, isRestoreSummary } from './restore-summary.js'
import { type SSEDescription, SSEDescriptionSchema, isSSEDescription } from './sse-description.js'
import {
  type StreamSpecificationOutput,
  StreamSpecificationSchema,
  isStreamSpecificationOutput,
} from './stream-specification.js'
import { type TableClassSummary, TableClassSummarySchema, isTableClassSummary } from './table-class-summary.js'
import {
  type TableDescriptionGlobalSecondaryIndexProvisionedThroughput,
  TableDescriptionGlobalSecondaryIndexProvisionedThroughputSchema,
  isTableDescriptionGlobalSecondaryIndexProvisionedThroughput,
} from './table-description-global-secondary-index-provisioned-throughput.js'
import {
  type TableDescriptionGlobalSecondaryIndex,
  TableDescriptionGlobalSecondaryIndexSchema,
  isTableDescriptionGlobalSecondaryIndex,
} from './table-description-global-secondary-index.js'
import {
  type TableDescriptionLocalSecondaryIndex,
  TableDescriptionLocalSecondaryIndexSchema,
  isTableDescriptionLocalSecondaryIndex,
} from './table-description-local-secondary-index.js'
import {
  type TableDescriptionVectorIndex,
  TableDescriptionVectorIndexSchema,
  isTableDescriptionVectorIndex,
} from './table-description-vector-index.js'
import { type TableStatus, TableStatusSchema } from './table-status.js'
import { type TableWarmThroughput, TableWarmThroughputSchema, isTableWarmThroughput } from './table-warm-throughput.js'

export interface TableDescription {
  /**
   * The `AttributeDefinition` of every attribute that a key of the table or of an index uses.
   *
   * @remarks
   * Each `AttributeDefinition` has:
   *
   * - `AttributeName` - the attribute's name.
   * - `AttributeType` - the attribute's type.
   */
  AttributeDefinitions?: AttributeDefinitionOutput[]
  /** The table's name. */
  TableName?: string
  /**
   * The table's primary key. Each `KeySchemaElement` has:
   *
   * - `AttributeName` - the attribute's name.
   * - `KeyType` - what the attribute does:
   *   - `HASH` - the partition key
   *   - `RANGE` - the sort key
   *
   * @remarks
   * **Note**: _Hash attribute_ is another word for the partition key: items are spread over partitions by a hash of its
   * value.
   *
   * _Range attribute_ is another word for the sort key: items that share a partition key lie next to each other,
   * ordered by it.
   *
   * See
   * [primary keys](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DataModel.html#DataModelPrimaryKey).
   */
  KeySchema?: KeySchemaOutput[]
  /**
   * How far the table has come:
   *
   * - `CREATING` - it is being made.
   * - `UPDATING` - its settings, or those of an index, are being changed. Reading and writing go on while `UPDATING`.
   * - `DELETING` - it is being dropped.
   * - `ACTIVE` - it can be used.
   * - `INACCESSIBLE_ENCRYPTION_CREDENTIALS` - its KMS key is out of reach, so operations may fail. After seven days of
   *   this DynamoDB archives the table.
   * - `ARCHIVING` - it is on its way to the archive, and nothing can be done with it until it is there.
   * - `ARCHIVED` - it is in the archive; ArchivalReason says why.
   */
  TableStatus?: TableStatus | (string & {})
  /** When the table was made, in [seconds since 1970](http://www.epochconverter.com/). */
  CreationDateTime?: Date
  /** The throughput set aside for the table: units for reading and for writing, and when they went up and down. */
  ProvisionedThroughput?: TableDescriptionGlobalSecondaryIndexProvisionedThroughput
  /** The table's size in bytes. Counted anew about every six hours, so it may lag behind. */
  TableSizeBytes?: number
  /** How many items the table has. Counted anew about every six hours, so it may lag behind. */
  ItemCount?: number
  /** The table's ARN (Amazon Resource Name). */
  TableArn?: string
  /** The table's ID: a UUID that DynamoDB chose when it made the table. */
  TableId?: string
  /** How reads and writes of the table are paid for. */
  BillingModeSummary?: BillingModeSummary
  /**
   * The table's local secondary indexes. Each orders items within one value of the partition key. With such an index,
   * all items of one value together take at most 10 GB. Each has:
   *
   * - `IndexName` - the local secondary index's name.
   * - `KeySchema` - the whole key. Names of attributes have from 1 to 255 characters, and the first attribute is the
   *   table's partition key.
   * - `Projection` - what the index holds beside its own key and the table's key, which it always holds:
   *   - `ProjectionType` - one of these:
   *     - `KEYS_ONLY` - nothing but the two keys.
   *     - `INCLUDE` - the attributes named in `NonKeyAttributes`, and no others.
   *     - `ALL` - everything the table has.
   *   - `NonKeyAttributes` - names of attributes that the index holds. All secondary indexes of a table together may
   *     have 100 of them in their `NonKeyAttributes`, and an attribute that two indexes hold counts twice. This binds
   *     `INCLUDE` only: an index with `ALL` may hold more than 100.
   * - `IndexSizeBytes` - the index's size in bytes. Counted anew about every six hours, so it may lag behind.
   * - `ItemCount` - how many items the index has. Counted anew about every six hours, so it may lag behind.
   *
   * @remarks
   * A table that is `DELETING` tells nothing of its indexes.
   */
  LocalSecondaryIndexes?: TableDescriptionLocalSecondaryIndex[]
  /**
   * The table's global secondary indexes, if it has any. Each has:
   *
   * - `Backfilling` - true while an added index is being filled from a table that was there before; `CreateTable` makes
   *   indexes that never have it. While `IndexStatus` is CREATING, an index whose `Backfilling` is true can be deleted,
   *   and one whose `Backfilling` is false cannot. (Again: an index from `CreateTable` has no `Backfilling`, whatever
   *   its `IndexStatus`.)
   * - `IndexName` - the global secondary index's name.
   * - `IndexSizeBytes` - the global secondary index's size in bytes. Counted anew about every six hours, so it may lag
   *   behind.
   * - `IndexStatus` - how far the index has come:
   *   - `CREATING` - the index is on its way.
   *   - `UPDATING` - the index changes.
   *   - `DELETING` - the index goes away.
   *   - `ACTIVE` - the index can be used.
   * - `ItemCount` - how many items the global secondary index has. Counted anew about every six hours, so it may lag
   *   behind.
   * - `KeySchema` - the whole key. Names of attributes have from 1 to 255 characters, and the first attribute is the
   *   table's partition key.
   * - `Projection` - what the index holds beside its own key and the table's key, which it always holds:
   *   - `ProjectionType` - one of these:
   *     - `KEYS_ONLY` - nothing but the two keys.
   *     - `INCLUDE` - what `KEYS_ONLY` holds, and the attributes that you name.
   *     - `ALL` - everything the table has.
   *   - `NonKeyAttributes` - names of attributes that the index holds. All secondary indexes of a table together may
   *     have 100 of them in their `NonKeyAttributes`, and an attribute that two indexes hold counts twice. This binds
   *     `INCLUDE` only: an index with `ALL` may hold more than 100.
   * - `ProvisionedThroughput` - the throughput set aside for the global secondary index: units for reading and for
   *   writing, and when they went up and down.
   *
   * @remarks
   * A table that is `DELETING` tells nothing of its indexes.
   */
  GlobalSecondaryIndexes?: TableDescriptionGlobalSecondaryIndex[]
  /** The stream (DynamoDB Streams) that the table now has. */
  StreamSpecification?: StreamSpecificationOutput
  /**
   * A moment in ISO 8601 form that labels the stream.
   *
   * @remarks
   * Two tables may have streams of one `LatestStreamLabel`. What tells streams apart is these three together:
   *
   * - the ID of the customer of Amazon Web Services
   * - the table's name
   * - `StreamLabel`
   */
  LatestStreamLabel?: string
  /** The latest stream's ARN (Amazon Resource Name). */
  LatestStreamArn?: string
  /**
   * Which version of
   * [global tables](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GlobalTables.html) it is, if the
   * table has replicas in several Regions.
   */
  GlobalTableVersion?: string
  /** The table's replicas. */
  Replicas?: Replica[]
  /** The witness Region of an MRSC global table and how it stands. There is at most one. */
  GlobalTableWitnesses?: GlobalTableWitness[]
  /**
   * How the replicas of the global table keep their settings equal:
   *
   * - `ENABLED`: the replicas' settings follow each other.
   * - `DISABLED`: each replica's settings are its own.
   * - `ENABLED_WITH_OVERRIDES`: settings follow, but some may be set apart. Taken by default within one account.
   */
  GlobalTableSettingsReplicationMode?: GlobalTableSettingsReplicationMode | (string & {})
  /** From what the table was restored. */
  RestoreSummary?: RestoreSummary
  /** How the server encrypts this table. */
  SSEDescription?: SSEDescription
  /** What is known of the table's archive. */
  ArchivalSummary?: ArchivalSummary
  /** The table's class. */
  TableClassSummary?: TableClassSummary
  /** True if the table cannot be deleted, false if it can. */
  DeletionProtectionEnabled?: boolean
  /** A ceiling on the units of this on-demand table. Give `MaxReadRequestUnits` or `MaxWriteRequestUnits`, or both. */
  OnDemandThroughput?: OnDemandThroughput
  /** The base table's warm throughput, for reads and for writes. */
  WarmThroughput?: TableWarmThroughput
  /**
   * How the Regions of a global table agree:
   *
   * - `EVENTUAL`: in time (MREC).
   * - `STRONG`: at once (MRSC).
   *
   * @remarks
   * It defaults to `EVENTUAL`. See
   * [how global tables agree](https://docs.aws.amazon.com/V2globaltables_HowItWorks.html#V2globaltables_HowItWorks.consistency-modes).
   *
   * @defaultValue `EVENTUAL`
   */
  MultiRegionConsistency?: MultiRegionConsistency | (string & {})
  /**
   * The table's vector indexes, if it has any. Each has:
   *
   * - `IndexName` - the vector index's name.
   * - `IndexStatus` - how far the vector index has come: `CREATING`, `ACTIVE`, or `DELETING`.
   * - `Backfilling` - true while the index is being filled; until then, `SearchVectors` may miss items.
   * - `VectorAttribute` - the attribute with the vectors.
   * - `Dimensions` - how long each vector is.
   * - `DistanceFunction` - how likeness is measured ( `COSINE`, `EUCLIDEAN`, or `DOT_PRODUCT`).
   * - `SearchSchema` - by what the vector index is divided and filtered.
   * - `Projection` - what the vector index holds of the table.
   * - `IndexArn` - the index's ARN (Amazon Resource Name).
   * - `IndexSizeBytes` - the vector index's size in bytes. Counted anew about every six hours, so it may lag behind.
   * - `ItemCount` - how many items the vector index has. Counted anew about every six hours, so it may lag behind.
   */
  VectorIndexes?: TableDescriptionVectorIndex[]
}

export function isTableDescription(value: unknown): value is TableDescription {
  if (!isObject(value)) return false
  let member: unknown = value['AttributeDefinitions']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isAttributeDefinitionOutput(item)) return false
    }
  }
  member = value['TableName']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['KeySchema']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isKeySchemaOutput(item)) return false
    }
  }
  member = value['TableStatus']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['CreationDateTime']
  if (member !== undefined && !isTimestamp(member)) return false
  member = value['ProvisionedThroughput']
  if (member !== undefined && !isTableDescriptionGlobalSecondaryIndexProvisionedThroughput(member)) return false
  member = value['TableSizeBytes']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['ItemCount']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['TableArn']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['TableId']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['BillingModeSummary']
  if (member !== undefined && !isBillingModeSummary(member)) return false
  member = value['LocalSecondaryIndexes']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isTableDescriptionLocalSecondaryIndex(item)) return false
    }
  }
  member = value['GlobalSecondaryIndexes']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isTableDescriptionGlobalSecondaryIndex(item)) return false
    }
  }
  member = value['StreamSpecification']
  if (member !== undefined && !isStreamSpecificationOutput(member)) return false
  member = value['LatestStreamLabel']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['LatestStreamArn']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['GlobalTableVersion']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['Replicas']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isReplica(item)) return false
    }
  }
  member = value['GlobalTableWitnesses']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isGlobalTableWitness(item)) return false
    }
  }
  member = value['GlobalTableSettingsReplicationMode']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['RestoreSummary']
  if (member !== undefined && !isRestoreSummary(member)) return false
  member = value['SSEDescription']
  if (member !== undefined && !isSSEDescription(member)) return false
  member = value['ArchivalSummary']
  if (member !== undefined && !isArchivalSummary(member)) return false
  member = value['TableClassSummary']
  if (member !== undefined && !isTableClassSummary(member)) return false
  member = value['DeletionProtectionEnabled']
  if (typeof member !== 'boolean' && member !== undefined) return false
  member = value['OnDemandThroughput']
  if (member !== undefined && !fitsOnDemandThroughput(member, false)) return false
  member = value['WarmThroughput']
  if (member !== undefined && !isTableWarmThroughput(member)) return false
  member = value['MultiRegionConsistency']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['VectorIndexes']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isTableDescriptionVectorIndex(item)) return false
    }
  }
  return true
}

export const TableDescriptionSchema: StructureSchema<TableDescription> = /* @__PURE__ */ structure(
  'TableDescription',
  response,
  isTableDescription,
  () => [
    ['AttributeDefinitions', listOf(AttributeDefinitionSchema)],
    ['TableName', string],
    ['KeySchema', listOf(KeySchemaSchema)],
    ['TableStatus', TableStatusSchema],
    ['CreationDateTime', timestamp],
    ['ProvisionedThroughput', TableDescriptionGlobalSecondaryIndexProvisionedThroughputSchema],
    ['TableSizeBytes', integer],
    ['ItemCount', integer],
    ['TableArn', string],
    ['TableId', string],
    ['BillingModeSummary', BillingModeSummarySchema],
    ['LocalSecondaryIndexes', listOf(TableDescriptionLocalSecondaryIndexSchema)],
    ['GlobalSecondaryIndexes', listOf(TableDescriptionGlobalSecondaryIndexSchema)],
    ['StreamSpecification', StreamSpecificationSchema],
    ['LatestStreamLabel', string],
    ['LatestStreamArn', string],
    ['GlobalTableVersion', string],
    ['Replicas', listOf(ReplicaSchema)],
    ['GlobalTableWitnesses', listOf(GlobalTableWitnessSchema)],
    ['GlobalTableSettingsReplicationMode', GlobalTableSettingsReplicationModeSchema],
    ['RestoreSummary', RestoreSummarySchema],
    ['SSEDescription', SSEDescriptionSchema],
    ['ArchivalSummary', ArchivalSummarySchema],
    ['TableClassSummary', TableClassSummarySchema],
    ['DeletionProtectionEnabled', boolean],
    ['OnDemandThroughput', OnDemandThroughputSchema],
    ['WarmThroughput', TableWarmThroughputSchema],
    ['MultiRegionConsistency', MultiRegionConsistencySchema],
    ['VectorIndexes', listOf(TableDescriptionVectorIndexSchema)],
  ],
)
