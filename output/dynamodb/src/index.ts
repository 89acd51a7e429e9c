// Written by Shapewright from boto3's reference pages; do not edit.

export { DynamoDBClient } from './client.js'
export {
  DynamoDBServiceError,
  type DynamoDBErrors,
  ConditionalCheckFailedException,
  InternalServerError,
  ItemCollectionSizeLimitExceededException,
  LimitExceededException,
  ProvisionedThroughputExceededException,
  ReplicatedWriteConflictException,
  RequestLimitExceeded,
  ResourceInUseException,
  ResourceNotFoundException,
  ThrottlingException,
  TransactionConflictException,
} from './errors.js'
export {
  createTableOperation,
  type CreateTableRequest,
  isCreateTableRequest,
  assertCreateTableRequest,
  validateCreateTableRequest,
  CreateTableRequestSchema,
  type CreateTableResponse,
  isCreateTableResponse,
  assertCreateTableResponse,
  validateCreateTableResponse,
  CreateTableResponseSchema,
} from './operations/create-table.js'
export {
  deleteTableOperation,
  type DeleteTableRequest,
  isDeleteTableRequest,
  assertDeleteTableRequest,
  validateDeleteTableRequest,
  DeleteTableRequestSchema,
  type DeleteTableResponse,
  isDeleteTableResponse,
  assertDeleteTableResponse,
  validateDeleteTableResponse,
  DeleteTableResponseSchema,
} from './operations/delete-table.js'
export {
  describeTableOperation,
  type DescribeTableRequest,
  isDescribeTableRequest,
  assertDescribeTableRequest,
  validateDescribeTableRequest,
  DescribeTableRequestSchema,
  type DescribeTableResponse,
  isDescribeTableResponse,
  assertDescribeTableResponse,
  validateDescribeTableResponse,
  DescribeTableResponseSchema,
} from './operations/describe-table.js'
export {
  getItemOperation,
  type GetItemRequest,
  isGetItemRequest,
  assertGetItemRequest,
  validateGetItemRequest,
  GetItemRequestSchema,
  type GetItemResponse,
  isGetItemResponse,
  assertGetItemResponse,
  validateGetItemResponse,
  GetItemResponseSchema,
} from './operations/get-item.js'
export {
  putItemOperation,
  type PutItemRequest,
  isPutItemRequest,
  assertPutItemRequest,
  validatePutItemRequest,
  PutItemRequestSchema,
  type PutItemResponse,
  isPutItemResponse,
  assertPutItemResponse,
  validatePutItemResponse,
  PutItemResponseSchema,
} from './operations/put-item.js'
export {
  queryOperation,
  type QueryRequest,
  isQueryRequest,
  assertQueryRequest,
  validateQueryRequest,
  QueryRequestSchema,
  type QueryResponse,
  isQueryResponse,
  assertQueryResponse,
  validateQueryResponse,
  QueryResponseSchema,
} from './operations/query.js'
export {
  type ArchivalSummary,
  isArchivalSummary,
  assertArchivalSummary,
  validateArchivalSummary,
  ArchivalSummarySchema,
} from './shapes/archival-summary.js'
export {
  type AttributeDefinition,
  type AttributeDefinitionOutput,
  isAttributeDefinition,
  assertAttributeDefinition,
  validateAttributeDefinition,
  AttributeDefinitionSchema,
  isAttributeDefinitionOutput,
  assertAttributeDefinitionOutput,
  validateAttributeDefinitionOutput,
  AttributeDefinitionOutputSchema,
} from './shapes/attribute-definition.js'
export {
  type AttributeType,
  AttributeTypeValues,
  isAttributeType,
  assertAttributeType,
  validateAttributeType,
  AttributeTypeSchema,
} from './shapes/attribute-type.js'
export {
  type AttributeValue,
  isAttributeValue,
  assertAttributeValue,
  validateAttributeValue,
  AttributeValueSchema,
  isAttributeValueOutput,
  assertAttributeValueOutput,
  validateAttributeValueOutput,
  AttributeValueOutputSchema,
} from './shapes/attribute-value.js'
export {
  type BillingMode,
  BillingModeValues,
  isBillingMode,
  assertBillingMode,
  validateBillingMode,
  BillingModeSchema,
} from './shapes/billing-mode.js'
export {
  type BillingModeSummary,
  isBillingModeSummary,
  assertBillingModeSummary,
  validateBillingModeSummary,
  BillingModeSummarySchema,
} from './shapes/billing-mode-summary.js'
export {
  type ComparisonOperator,
  ComparisonOperatorValues,
  isComparisonOperator,
  assertComparisonOperator,
  validateComparisonOperator,
  ComparisonOperatorSchema,
} from './shapes/comparison-operator.js'
export {
  type ConditionalOperator,
  ConditionalOperatorValues,
  isConditionalOperator,
  assertConditionalOperator,
  validateConditionalOperator,
  ConditionalOperatorSchema,
} from './shapes/conditional-operator.js'
export {
  type ConsumedCapacity,
  isConsumedCapacity,
  assertConsumedCapacity,
  validateConsumedCapacity,
  ConsumedCapacitySchema,
} from './shapes/consumed-capacity.js'
export {
  type ConsumedCapacityVectorIndex,
  isConsumedCapacityVectorIndex,
  assertConsumedCapacityVectorIndex,
  validateConsumedCapacityVectorIndex,
  ConsumedCapacityVectorIndexSchema,
} from './shapes/consumed-capacity-vector-index.js'
export {
  type DistanceFunction,
  DistanceFunctionValues,
  isDistanceFunction,
  assertDistanceFunction,
  validateDistanceFunction,
  DistanceFunctionSchema,
} from './shapes/distance-function.js'
export {
  type ExpectedValue,
  isExpectedValue,
  assertExpectedValue,
  validateExpectedValue,
  ExpectedValueSchema,
} from './shapes/expected-value.js'
export {
  type GlobalSecondaryIndex,
  isGlobalSecondaryIndex,
  assertGlobalSecondaryIndex,
  validateGlobalSecondaryIndex,
  GlobalSecondaryIndexSchema,
} from './shapes/global-secondary-index.js'
export {
  type GlobalSecondaryIndexWarmThroughput,
  isGlobalSecondaryIndexWarmThroughput,
  assertGlobalSecondaryIndexWarmThroughput,
  validateGlobalSecondaryIndexWarmThroughput,
  GlobalSecondaryIndexWarmThroughputSchema,
} from './shapes/global-secondary-index-warm-throughput.js'
export {
  type GlobalTableSettingsReplicationMode,
  GlobalTableSettingsReplicationModeValues,
  isGlobalTableSettingsReplicationMode,
  assertGlobalTableSettingsReplicationMode,
  validateGlobalTableSettingsReplicationMode,
  GlobalTableSettingsReplicationModeSchema,
} from './shapes/global-table-settings-replication-mode.js'
export {
  type GlobalTableWitness,
  isGlobalTableWitness,
  assertGlobalTableWitness,
  validateGlobalTableWitness,
  GlobalTableWitnessSchema,
} from './shapes/global-table-witness.js'
export {
  type IndexStatus,
  IndexStatusValues,
  isIndexStatus,
  assertIndexStatus,
  validateIndexStatus,
  IndexStatusSchema,
} from './shapes/index-status.js'
export {
  type ItemCollectionMetrics,
  isItemCollectionMetrics,
  assertItemCollectionMetrics,
  validateItemCollectionMetrics,
  ItemCollectionMetricsSchema,
} from './shapes/item-collection-metrics.js'
export {
  type KeyCondition,
  isKeyCondition,
  assertKeyCondition,
  validateKeyCondition,
  KeyConditionSchema,
} from './shapes/key-condition.js'
export {
  type KeySchema,
  type KeySchemaOutput,
  isKeySchema,
  assertKeySchema,
  validateKeySchema,
  KeySchemaSchema,
  isKeySchemaOutput,
  assertKeySchemaOutput,
  validateKeySchemaOutput,
  KeySchemaOutputSchema,
} from './shapes/key-schema.js'
export {
  type KeyType,
  KeyTypeValues,
  isKeyType,
  assertKeyType,
  validateKeyType,
  KeyTypeSchema,
} from './shapes/key-type.js'
export {
  type LocalSecondaryIndex,
  isLocalSecondaryIndex,
  assertLocalSecondaryIndex,
  validateLocalSecondaryIndex,
  LocalSecondaryIndexSchema,
} from './shapes/local-secondary-index.js'
export {
  type MultiRegionConsistency,
  MultiRegionConsistencyValues,
  isMultiRegionConsistency,
  assertMultiRegionConsistency,
  validateMultiRegionConsistency,
  MultiRegionConsistencySchema,
} from './shapes/multi-region-consistency.js'
export {
  type OnDemandThroughput,
  isOnDemandThroughput,
  assertOnDemandThroughput,
  validateOnDemandThroughput,
  OnDemandThroughputSchema,
  isOnDemandThroughputOutput,
  assertOnDemandThroughputOutput,
  validateOnDemandThroughputOutput,
  OnDemandThroughputOutputSchema,
} from './shapes/on-demand-throughput.js'
export {
  type OnDemandThroughputOverride,
  isOnDemandThroughputOverride,
  assertOnDemandThroughputOverride,
  validateOnDemandThroughputOverride,
  OnDemandThroughputOverrideSchema,
} from './shapes/on-demand-throughput-override.js'
export {
  type Projection,
  type ProjectionOutput,
  isProjection,
  assertProjection,
  validateProjection,
  ProjectionSchema,
  isProjectionOutput,
  assertProjectionOutput,
  validateProjectionOutput,
  ProjectionOutputSchema,
} from './shapes/projection.js'
export {
  type ProjectionType,
  ProjectionTypeValues,
  isProjectionType,
  assertProjectionType,
  validateProjectionType,
  ProjectionTypeSchema,
} from './shapes/projection-type.js'
export {
  type ProvisionedThroughput,
  isProvisionedThroughput,
  assertProvisionedThroughput,
  validateProvisionedThroughput,
  ProvisionedThroughputSchema,
} from './shapes/provisioned-throughput.js'
export {
  type ProvisionedThroughputOverride,
  isProvisionedThroughputOverride,
  assertProvisionedThroughputOverride,
  validateProvisionedThroughputOverride,
  ProvisionedThroughputOverrideSchema,
} from './shapes/provisioned-throughput-override.js'
export { type Replica, isReplica, assertReplica, validateReplica, ReplicaSchema } from './shapes/replica.js'
export {
  type ReplicaGlobalSecondaryIndex,
  isReplicaGlobalSecondaryIndex,
  assertReplicaGlobalSecondaryIndex,
  validateReplicaGlobalSecondaryIndex,
  ReplicaGlobalSecondaryIndexSchema,
} from './shapes/replica-global-secondary-index.js'
export {
  type ReplicaStatus,
  ReplicaStatusValues,
  isReplicaStatus,
  assertReplicaStatus,
  validateReplicaStatus,
  ReplicaStatusSchema,
} from './shapes/replica-status.js'
export {
  type RestoreSummary,
  isRestoreSummary,
  assertRestoreSummary,
  validateRestoreSummary,
  RestoreSummarySchema,
} from './shapes/restore-summary.js'
export {
  type ReturnConsumedCapacity,
  ReturnConsumedCapacityValues,
  isReturnConsumedCapacity,
  assertReturnConsumedCapacity,
  validateReturnConsumedCapacity,
  ReturnConsumedCapacitySchema,
} from './shapes/return-consumed-capacity.js'
export {
  type ReturnItemCollectionMetrics,
  ReturnItemCollectionMetricsValues,
  isReturnItemCollectionMetrics,
  assertReturnItemCollectionMetrics,
  validateReturnItemCollectionMetrics,
  ReturnItemCollectionMetricsSchema,
} from './shapes/return-item-collection-metrics.js'
export {
  type ReturnValues,
  ReturnValuesValues,
  isReturnValues,
  assertReturnValues,
  validateReturnValues,
  ReturnValuesSchema,
} from './shapes/return-values.js'
export {
  type ReturnValuesOnConditionCheckFailure,
  ReturnValuesOnConditionCheckFailureValues,
  isReturnValuesOnConditionCheckFailure,
  assertReturnValuesOnConditionCheckFailure,
  validateReturnValuesOnConditionCheckFailure,
  ReturnValuesOnConditionCheckFailureSchema,
} from './shapes/return-values-on-condition-check-failure.js'
export {
  type SSEDescription,
  isSSEDescription,
  assertSSEDescription,
  validateSSEDescription,
  SSEDescriptionSchema,
} from './shapes/sse-description.js'
export {
  type SSEDescriptionStatus,
  SSEDescriptionStatusValues,
  isSSEDescriptionStatus,
  assertSSEDescriptionStatus,
  validateSSEDescriptionStatus,
  SSEDescriptionStatusSchema,
} from './shapes/sse-description-status.js'
export {
  type SSESpecification,
  isSSESpecification,
  assertSSESpecification,
  validateSSESpecification,
  SSESpecificationSchema,
} from './shapes/sse-specification.js'
export {
  type SSEType,
  SSETypeValues,
  isSSEType,
  assertSSEType,
  validateSSEType,
  SSETypeSchema,
} from './shapes/sse-type.js'
export {
  type SearchSchema,
  type SearchSchemaOutput,
  isSearchSchema,
  assertSearchSchema,
  validateSearchSchema,
  SearchSchemaSchema,
  isSearchSchemaOutput,
  assertSearchSchemaOutput,
  validateSearchSchemaOutput,
  SearchSchemaOutputSchema,
} from './shapes/search-schema.js'
export {
  type SearchSchemaElementType,
  SearchSchemaElementTypeValues,
  isSearchSchemaElementType,
  assertSearchSchemaElementType,
  validateSearchSchemaElementType,
  SearchSchemaElementTypeSchema,
} from './shapes/search-schema-element-type.js'
export { type Select, SelectValues, isSelect, assertSelect, validateSelect, SelectSchema } from './shapes/select.js'
export { type Status, StatusValues, isStatus, assertStatus, validateStatus, StatusSchema } from './shapes/status.js'
export {
  type StreamSpecification,
  type StreamSpecificationOutput,
  isStreamSpecification,
  assertStreamSpecification,
  validateStreamSpecification,
  StreamSpecificationSchema,
  isStreamSpecificationOutput,
  assertStreamSpecificationOutput,
  validateStreamSpecificationOutput,
  StreamSpecificationOutputSchema,
} from './shapes/stream-specification.js'
export {
  type StreamViewType,
  StreamViewTypeValues,
  isStreamViewType,
  assertStreamViewType,
  validateStreamViewType,
  StreamViewTypeSchema,
} from './shapes/stream-view-type.js'
export { type Table, isTable, assertTable, validateTable, TableSchema } from './shapes/table.js'
export {
  type TableClass,
  TableClassValues,
  isTableClass,
  assertTableClass,
  validateTableClass,
  TableClassSchema,
} from './shapes/table-class.js'
export {
  type TableClassSummary,
  isTableClassSummary,
  assertTableClassSummary,
  validateTableClassSummary,
  TableClassSummarySchema,
} from './shapes/table-class-summary.js'
export {
  type TableDescription,
  isTableDescription,
  assertTableDescription,
  validateTableDescription,
  TableDescriptionSchema,
} from './shapes/table-description.js'
export {
  type TableGlobalSecondaryIndex,
  isTableGlobalSecondaryIndex,
  assertTableGlobalSecondaryIndex,
  validateTableGlobalSecondaryIndex,
  TableGlobalSecondaryIndexSchema,
} from './shapes/table-global-secondary-index.js'
export {
  type TableLocalSecondaryIndex,
  isTableLocalSecondaryIndex,
  assertTableLocalSecondaryIndex,
  validateTableLocalSecondaryIndex,
  TableLocalSecondaryIndexSchema,
} from './shapes/table-local-secondary-index.js'
export {
  type TableProvisionedThroughput,
  isTableProvisionedThroughput,
  assertTableProvisionedThroughput,
  validateTableProvisionedThroughput,
  TableProvisionedThroughputSchema,
} from './shapes/table-provisioned-throughput.js'
export {
  type TableStatus,
  TableStatusValues,
  isTableStatus,
  assertTableStatus,
  validateTableStatus,
  TableStatusSchema,
} from './shapes/table-status.js'
export {
  type TableVectorIndex,
  isTableVectorIndex,
  assertTableVectorIndex,
  validateTableVectorIndex,
  TableVectorIndexSchema,
} from './shapes/table-vector-index.js'
export {
  type TableWarmThroughput,
  isTableWarmThroughput,
  assertTableWarmThroughput,
  validateTableWarmThroughput,
  TableWarmThroughputSchema,
} from './shapes/table-warm-throughput.js'
export { type Tag, isTag, assertTag, validateTag, TagSchema } from './shapes/tag.js'
export {
  type VectorAttribute,
  type VectorAttributeOutput,
  isVectorAttribute,
  assertVectorAttribute,
  validateVectorAttribute,
  VectorAttributeSchema,
  isVectorAttributeOutput,
  assertVectorAttributeOutput,
  validateVectorAttributeOutput,
  VectorAttributeOutputSchema,
} from './shapes/vector-attribute.js'
export {
  type VectorIndex,
  isVectorIndex,
  assertVectorIndex,
  validateVectorIndex,
  VectorIndexSchema,
} from './shapes/vector-index.js'
export {
  type WarmThroughput,
  isWarmThroughput,
  assertWarmThroughput,
  validateWarmThroughput,
  WarmThroughputSchema,
} from './shapes/warm-throughput.js'
export {
  type WarmThroughputStatus,
  WarmThroughputStatusValues,
  isWarmThroughputStatus,
  assertWarmThroughputStatus,
  validateWarmThroughputStatus,
  WarmThroughputStatusSchema,
} from './shapes/warm-throughput-status.js'
export {
  type WitnessStatus,
  WitnessStatusValues,
  isWitnessStatus,
  assertWitnessStatus,
  validateWitnessStatus,
  WitnessStatusSchema,
} from './shapes/witness-status.js'
export { invoke, OutputValidationError, type CallOptions, type ClientOptions } from './runtime/client.js'
export type { DocumentValue } from './runtime/document-value.js'
export {
  ServiceError,
  type DocumentedErrorClass,
  type ServiceErrorClass,
  type ServiceErrorDetails,
} from './runtime/errors.js'
export type { ValidationCode, ValidationIssue } from './runtime/issue.js'
export type { JsonSchema } from './runtime/json-schema.js'
export type { OperationDescriptor } from './runtime/operation.js'
export type { JsonSchemaOptions, StandardResult, StandardSchema } from './runtime/standard-schema.js'
export type { ReadableStreamLike, StreamingBlob } from './runtime/streams.js'
export type { AbortSignalLike, CallSignal, Transport, TransportRequest } from './runtime/transport.js'
export type { ExclusiveUnion } from './runtime/union.js'
export { ValidationError, type ValidateOptions, type ValidationResult } from './runtime/validation.js'
