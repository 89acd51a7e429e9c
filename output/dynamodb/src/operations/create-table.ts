// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
import { DynamoDBServiceError, InternalServerError, LimitExceededException, ResourceInUseException } from '../errors.js'
import { boolean, listOf, required, string, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import type { StructureSchema } from '../runtime/schema.js'
import {
  type AttributeDefinition,
  AttributeDefinitionSchema,
  isAttributeDefinition,
} from '../shapes/attribute-definition.js'
import { type BillingMode, BillingModeSchema, isBillingMode } from '../shapes/billing-mode.js'
import {
  type CreateTableGlobalSecondaryIndexProvisionedThroughput,
  CreateTableGlobalSecondaryIndexProvisionedThroughputSchema,
  isCreateTableGlobalSecondaryIndexProvisionedThroughput,
} from '../shapes/create-table-global-secondary-index-provisioned-throughput.js'
import {
  type CreateTableGlobalSecondaryIndexWarmThroughput,
  CreateTableGlobalSecondaryIndexWarmThroughputSchema,
  isCreateTableGlobalSecondaryIndexWarmThroughput,
} from '../shapes/create-table-global-secondary-index-warm-throughput.js'
import {
  type CreateTableGlobalSecondaryIndex,
  CreateTableGlobalSecondaryIndexSchema,
  isCreateTableGlobalSecondaryIndex,
} from '../shapes/create-table-global-secondary-index.js'
import {
  type CreateTableLocalSecondaryIndex,
  CreateTableLocalSecondaryIndexSchema,
  isCreateTableLocalSecondaryIndex,
} from '../shapes/create-table-local-secondary-index.js'
import {
  type CreateTableVectorIndex,
  CreateTableVectorIndexSchema,
  isCreateTableVectorIndex,
} from '../shapes/create-table-vector-index.js'
import {
  type GlobalTableSettingsReplicationMode,
  GlobalTableSettingsReplicationModeSchema,
  isGlobalTableSettingsReplicationMode,
} from '../shapes/global-table-settings-replication-mode.js'
import { type KeySchema, KeySchemaSchema, isKeySchema } from '../shapes/key-schema.js'
import {
  type OnDemandThroughput,
  OnDemandThroughputSchema,
  isOnDemandThroughput,
} from '../shapes/on-demand-throughput.js'
import { type SSESpecification, SSESpecificationSchema, isSSESpecification } from '../shapes/sse-specification.js'
import {
  type StreamSpecification,
  StreamSpecificationSchema,
  isStreamSpecification,
} from '../shapes/stream-specification.js'
import { type TableClass, TableClassSchema, isTableClass } from '../shapes/table-class.js'
import { type TableDescription, TableDescriptionSchema, isTableDescription } from '../shapes/table-description.js'
import { type Tag, TagSchema, isTag } from '../shapes/tag.js'

/** What `CreateTable` takes. */
export interface CreateTableRequest {
  /** The attributes that the keys of the table and of its indexes use. */
  AttributeDefinitions?: readonly AttributeDefinition[]
  /** What the table is to be called. Its ARN (Amazon Resource Name) is accepted too. */
  TableName: string
  /**
   * The attributes that form the primary key of the table, or the key of an index. What `KeySchema` names,
   * `AttributeDefinitions` has to define. See
   * [modelling data](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DataModel.html).
   *
   * @remarks
   * Each `KeySchemaElement` has:
   *
   * - `AttributeName` - how the attribute is called.
   * - `KeyType` - what the attribute does in the key:
   *   - `HASH` - the partition key
   *   - `RANGE` - the sort key
   *
   * **Note**: _Hash attribute_ is another word for the partition key: a hash of its value decides which partition an
   * item goes to, and so spreads items evenly.
   *
   * _Range attribute_ is another word for the sort key: items that share a partition key lie next to each other,
   * ordered by it.
   *
   * A key of one attribute has one element, of the `KeyType` `HASH`.
   *
   * A key of two attributes has two elements: the first has the `KeyType` `HASH`, the second `RANGE`.
   *
   * See
   * [tables and their keys](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithTables.html#WorkingWithTables.primary.key).
   */
  KeySchema?: readonly KeySchema[]
  /**
   * Local secondary indexes to make, up to 5. Each orders items within one value of the partition key. All items of one
   * such value may take 10 GB; there is no other bound.
   *
   * @remarks
   * A local secondary index has:
   *
   * - `IndexName` - its name, which no other index of the table may have.
   * - `KeySchema` - its key, whose first attribute is the table's partition key.
   * - `Projection` - what the index holds beside its own key and the table's key, which it always holds:
   *   - `ProjectionType` - one of these:
   *     - `KEYS_ONLY` - nothing but the two keys.
   *     - `INCLUDE` - the attributes named in `NonKeyAttributes`, and no others.
   *     - `ALL` - everything the table has.
   *   - `NonKeyAttributes` - names of attributes that the index holds. All secondary indexes of a table together may
   *     have 100 of them in their `NonKeyAttributes`, and an attribute that two indexes hold counts twice. This binds
   *     `INCLUDE` only: an index with `ALL` may hold more than 100.
   */
  LocalSecondaryIndexes?: readonly CreateTableLocalSecondaryIndex[]
  /**
   * Global secondary indexes to make, up to 20. Each has:
   *
   * - `IndexName` - its name, which no other index of the table has.
   * - `KeySchema` - its key: up to 4 attributes for partitions and up to 4 for sorting.
   * - `Projection` - what the index holds beside its own key and the table's key, which it always holds:
   *   - `ProjectionType` - one of these:
   *     - `KEYS_ONLY` - nothing but the two keys.
   *     - `INCLUDE` - the attributes named in `NonKeyAttributes`, and no others.
   *     - `ALL` - everything the table has.
   *   - `NonKeyAttributes` - names of attributes that the index holds. All secondary indexes of a table together may
   *     have 100 of them in their `NonKeyAttributes`, and an attribute that two indexes hold counts twice. This binds
   *     `INCLUDE` only: an index with `ALL` may hold more than 100.
   * - `ProvisionedThroughput` - its own units for reading and for writing.
   */
  GlobalSecondaryIndexes?: readonly CreateTableGlobalSecondaryIndex[]
  /**
   * How reads and writes are paid for, and who sees to capacity. May be changed at any time.
   *
   * @remarks
   * - `PAY_PER_REQUEST` -
   *   [each request is paid for](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode.html).
   *   With most tables `PAY_PER_REQUEST` is the better choice.
   * - `PROVISIONED` -
   *   [capacity is set aside](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/provisioned-capacity-mode.html).
   *   `PROVISIONED` pays off where the load is even and can be foretold.
   */
  BillingMode?: BillingMode
  /**
   * The throughput set aside. `UpdateTable` changes it.
   *
   * @remarks
   * Needed with a BillingMode of `PROVISIONED`, refused with a BillingMode of `PAY_PER_REQUEST`.
   *
   * The least and the most that can be set aside:
   * [quotas](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Limits.html).
   */
  ProvisionedThroughput?: CreateTableGlobalSecondaryIndexProvisionedThroughput
  /**
   * The table's stream (DynamoDB Streams):
   *
   * - `StreamEnabled` - true turns the stream on, false turns it off.
   * - `StreamViewType` - what the stream tells of an item that changed. The values of `StreamViewType`:
   *   - `KEYS_ONLY` - the item's keys.
   *   - `NEW_IMAGE` - the item after the change.
   *   - `OLD_IMAGE` - the item before the change.
   *   - `NEW_AND_OLD_IMAGES` - the item before and after the change.
   */
  StreamSpecification?: StreamSpecification
  /** Encryption by the server. */
  SSESpecification?: SSESpecification
  /**
   * The table's tags. See
   * [tags in DynamoDB](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Tagging.html).
   */
  Tags?: readonly Tag[]
  /** The table's class: `STANDARD` or `STANDARD_INFREQUENT_ACCESS`. */
  TableClass?: TableClass
  /** True keeps the table from being deleted, false does not. */
  DeletionProtectionEnabled?: boolean
  /** What the new table can take without warming up, per second. */
  WarmThroughput?: CreateTableGlobalSecondaryIndexWarmThroughput
  /**
   * A policy in JSON that says who may do what with the table.
   *
   * @remarks
   * A policy that comes with the table is _strongly consistent_ from the start.
   *
   * A policy may be 20 KB long, spaces included. What else to bear in mind:
   * [notes on resource-based policies](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-considerations.html).
   *
   * **Note**: To make a table that has a policy, a user needs both IAM actions, `CreateTable` and `PutResourcePolicy`.
   */
  ResourcePolicy?: string
  /** A ceiling on the table's units in on-demand mode. Give `MaxReadRequestUnits` or `MaxWriteRequestUnits`, or both. */
  OnDemandThroughput?: OnDemandThroughput
  /** The source table of a global table over several accounts, by ARN (Amazon Resource Name). */
  GlobalTableSourceArn?: string
  /**
   * How the replicas of a global table keep their settings equal. Over several accounts it has to be given, and as
   * ENABLED; within one account it is ENABLED_WITH_OVERRIDES.
   */
  GlobalTableSettingsReplicationMode?: GlobalTableSettingsReplicationMode
  /**
   * Vector indexes to make. Each finds items whose vectors are alike, and has:
   *
   * - `IndexName` - a name that the table has only once.
   * - `VectorAttribute` - the attribute with the embeddings. All indexes on one attribute have as many dimensions.
   * - `Dimensions` - how long each vector is.
   * - `DistanceFunction` - how likeness is measured: `COSINE`, `EUCLIDEAN`, `DOT_PRODUCT`.
   * - `Projection` - what the index holds of the table. The bound on attributes outside the keys counts the vector as 1
   *   and each `INLINE_FILTER` of the search schema as 1, but no `HASH`.
   * - `SearchSchema` - optional: the partition key ( `HASH`) and the filters ( `INLINE_FILTER`) of the index.
   */
  VectorIndexes?: readonly CreateTableVectorIndex[]
}

export function isCreateTableRequest(value: unknown): value is CreateTableRequest {
  if (!isObject(value)) return false
  let member: unknown = value['AttributeDefinitions']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isAttributeDefinition(item)) return false
    }
  }
  member = value['TableName']
  if (typeof member !== 'string') return false
  member = value['KeySchema']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isKeySchema(item)) return false
    }
  }
  member = value['LocalSecondaryIndexes']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isCreateTableLocalSecondaryIndex(item)) return false
    }
  }
  member = value['GlobalSecondaryIndexes']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isCreateTableGlobalSecondaryIndex(item)) return false
    }
  }
  member = value['BillingMode']
  if (member !== undefined && !isBillingMode(member)) return false
  member = value['ProvisionedThroughput']
  if (member !== undefined && !isCreateTableGlobalSecondaryIndexProvisionedThroughput(member)) return false
  member = value['StreamSpecification']
  if (member !== undefined && !isStreamSpecification(member)) return false
  member = value['SSESpecification']
  if (member !== undefined && !isSSESpecification(member)) return false
  member = value['Tags']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isTag(item)) return false
    }
  }
  member = value['TableClass']
  if (member !== undefined && !isTableClass(member)) return false
  member = value['DeletionProtectionEnabled']
  if (typeof member !== 'boolean' && member !== undefined) return false
  member = value['WarmThroughput']
  if (member !== undefined && !isCreateTableGlobalSecondaryIndexWarmThroughput(member)) return false
  member = value['ResourcePolicy']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['OnDemandThroughput']
  if (member !== undefined && !isOnDemandThroughput(member)) return false
  member = value['GlobalTableSourceArn']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['GlobalTableSettingsReplicationMode']
  if (member !== undefined && !isGlobalTableSettingsReplicationMode(member)) return false
  member = value['VectorIndexes']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isCreateTableVectorIndex(item)) return false
    }
  }
  for (const key in value) {
    if (
      key !== 'AttributeDefinitions' &&
      key !== 'TableName' &&
      key !== 'KeySchema' &&
      key !== 'LocalSecondaryIndexes' &&
      key !== 'GlobalSecondaryIndexes' &&
      key !== 'BillingMode' &&
      key !== 'ProvisionedThroughput' &&
      key !== 'StreamSpecification' &&
      key !== 'SSESpecification' &&
      key !== 'Tags' &&
      key !== 'TableClass' &&
      key !== 'DeletionProtectionEnabled' &&
      key !== 'WarmThroughput' &&
      key !== 'ResourcePolicy' &&
      key !== 'OnDemandThroughput' &&
      key !== 'GlobalTableSourceArn' &&
      key !== 'GlobalTableSettingsReplicationMode' &&
      key !== 'VectorIndexes' &&
      hasSet(value, key)
    )
      return false
  }
  return true
}

export const CreateTableRequestSchema: StructureSchema<CreateTableRequest> = /* @__PURE__ */ structure(
  'CreateTableRequest',
  request,
  isCreateTableRequest,
  () => [
    ['AttributeDefinitions', listOf(AttributeDefinitionSchema)],
    ['TableName', string, required],
    ['KeySchema', listOf(KeySchemaSchema)],
    ['LocalSecondaryIndexes', listOf(CreateTableLocalSecondaryIndexSchema)],
    ['GlobalSecondaryIndexes', listOf(CreateTableGlobalSecondaryIndexSchema)],
    ['BillingMode', BillingModeSchema],
    ['ProvisionedThroughput', CreateTableGlobalSecondaryIndexProvisionedThroughputSchema],
    ['StreamSpecification', StreamSpecificationSchema],
    ['SSESpecification', SSESpecificationSchema],
    ['Tags', listOf(TagSchema)],
    ['TableClass', TableClassSchema],
    ['DeletionProtectionEnabled', boolean],
    ['WarmThroughput', CreateTableGlobalSecondaryIndexWarmThroughputSchema],
    ['ResourcePolicy', string],
    ['OnDemandThroughput', OnDemandThroughputSchema],
    ['GlobalTableSourceArn', string],
    ['GlobalTableSettingsReplicationMode', GlobalTableSettingsReplicationModeSchema],
    ['VectorIndexes', listOf(CreateTableVectorIndexSchema)],
  ],
)

/** What `CreateTable` gives back. */
export interface CreateTableResponse {
  /** The table as it now is. */
  TableDescription?: TableDescription
}

export function isCreateTableResponse(value: unknown): value is CreateTableResponse {
  if (!isObject(value)) return false
  let member: unknown = value['TableDescription']
  if (member !== undefined && !isTableDescription(member)) return false
  return true
}

export const CreateTableResponseSchema: StructureSchema<CreateTableResponse> = /* @__PURE__ */ structure(
  'CreateTableResponse',
  response,
  isCreateTableResponse,
  () => [['TableDescription', TableDescriptionSchema]],
)

/** What `invoke` needs to call `CreateTable`. */
export const createTableOperation: OperationDescriptor<CreateTableRequest, CreateTableResponse> = {
  service: 'dynamodb',
  className: 'DynamoDB',
  operation: 'CreateTable',
  method: 'create_table',
  input: CreateTableRequestSchema,
  output: CreateTableResponseSchema,
  errors: [ResourceInUseException, LimitExceededException, InternalServerError],
  serviceError: DynamoDBServiceError,
}
