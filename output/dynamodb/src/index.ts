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
  CreateTableRequestSchema,
  type CreateTableResponse,
  isCreateTableResponse,
  CreateTableResponseSchema,
} from './operations/create-table.js'
export {
  deleteTableOperation,
  type DeleteTableRequest,
  isDeleteTableRequest,
  DeleteTableRequestSchema,
  type DeleteTableResponse,
  isDeleteTableResponse,
  DeleteTableResponseSchema,
} from './operations/delete-table.js'
export {
  describeTableOperation,
  type DescribeTableRequest,
  isDescribeTableRequest,
  DescribeTableRequestSchema,
  type DescribeTableResponse,
  isDescribeTableResponse,
  DescribeTableResponseSchema,
} from './operations/describe-table.js'
export {
  getItemOperation,
  type GetItemRequest,
  isGetItemRequest,
  GetItemRequestSchema,
  type GetItemResponse,
  isGetItemResponse,
  GetItemResponseSchema,
} from './operations/get-item.js'
export {
  putItemOperation,
  type PutItemRequest,
  isPutItemRequest,
  PutItemRequestSchema,
  type PutItemResponse,
  isPutItemResponse,
  PutItemResponseSchema,
} from './operations/put-item.js'
export {
  queryOperation,
  type QueryRequest,
  isQueryRequest,
  QueryRequestSchema,
  type QueryResponse,
  isQueryResponse,
  QueryResponseSchema,
} from './operations/query.js'
export { type ArchivalSummary, isArchivalSummary, ArchivalSummarySchema } from './shapes/archival-summary.js'
export {
  type AttributeDefinition,
  isAttributeDefinition,
  AttributeDefinitionSchema,
  type AttributeDefinitionOutput,
  isAttributeDefinitionOutput,
  AttributeDefinitionOutputSchema,
} from './shapes/attribute-definition.js'
export {
  type AttributeType,
  AttributeTypeValues,
  isAttributeType,
  AttributeTypeSchema,
} from './shapes/attribute-type.js'
export { type AttributeValue, isAttributeValue, AttributeValueSchema } from './shapes/attribute-value.js'
export { type BillingMode, BillingModeValues, isBillingMode, BillingModeSchema } from './shapes/billing-mode.js'
export {
  type BillingModeSummary,
  isBillingModeSummary,
  BillingModeSummarySchema,
} from './shapes/billing-mode-summary.js'
export {
  type ComparisonOperator,
  ComparisonOperatorValues,
  isComparisonOperator,
  ComparisonOperatorSchema,
} from './shapes/comparison-operator.js'
export {
  type ConditionalOperator,
  ConditionalOperatorValues,
  isConditionalOperator,
  ConditionalOperatorSchema,
} from './shapes/conditional-operator.js'
export { type ConsumedCapacity, isConsumedCapacity, ConsumedCapacitySchema } from './shapes/consumed-capacity.js'
export {
  type ConsumedCapacityTable,
  isConsumedCapacityTable,
  ConsumedCapacityTableSchema,
} from './shapes/consumed-capacity-table.js'
export {
  type ConsumedCapacityVectorIndex,
  isConsumedCapacityVectorIndex,
  ConsumedCapacityVectorIndexSchema,
} from './shapes/consumed-capacity-vector-index.js'
export {
  type CreateTableGlobalSecondaryIndex,
  isCreateTableGlobalSecondaryIndex,
  CreateTableGlobalSecondaryIndexSchema,
} from './shapes/create-table-global-secondary-index.js'
export {
  type CreateTableGlobalSecondaryIndexProvisionedThroughput,
  isCreateTableGlobalSecondaryIndexProvisionedThroughput,
  CreateTableGlobalSecondaryIndexProvisionedThroughputSchema,
} from './shapes/create-table-global-secondary-index-provisioned-throughput.js'
export {
  type CreateTableGlobalSecondaryIndexWarmThroughput,
  isCreateTableGlobalSecondaryIndexWarmThroughput,
  CreateTableGlobalSecondaryIndexWarmThroughputSchema,
} from './shapes/create-table-global-secondary-index-warm-throughput.js'
export {
  type CreateTableLocalSecondaryIndex,
  isCreateTableLocalSecondaryIndex,
  CreateTableLocalSecondaryIndexSchema,
} from './shapes/create-table-local-secondary-index.js'
export {
  type CreateTableVectorIndex,
  isCreateTableVectorIndex,
  CreateTableVectorIndexSchema,
} from './shapes/create-table-vector-index.js'
export {
  type DistanceFunction,
  DistanceFunctionValues,
  isDistanceFunction,
  DistanceFunctionSchema,
} from './shapes/distance-function.js'
export { type ExpectedValue, isExpectedValue, ExpectedValueSchema } from './shapes/expected-value.js'
export {
  type GlobalTableSettingsReplicationMode,
  GlobalTableSettingsReplicationModeValues,
  isGlobalTableSettingsReplicationMode,
  GlobalTableSettingsReplicationModeSchema,
} from './shapes/global-table-settings-replication-mode.js'
export {
  type GlobalTableWitness,
  isGlobalTableWitness,
  GlobalTableWitnessSchema,
} from './shapes/global-table-witness.js'
export { type IndexStatus, IndexStatusValues, isIndexStatus, IndexStatusSchema } from './shapes/index-status.js'
export {
  type ItemCollectionMetrics,
  isItemCollectionMetrics,
  ItemCollectionMetricsSchema,
} from './shapes/item-collection-metrics.js'
export { type KeyCondition, isKeyCondition, KeyConditionSchema } from './shapes/key-condition.js'
export {
  type KeySchema,
  isKeySchema,
  KeySchemaSchema,
  type KeySchemaOutput,
  isKeySchemaOutput,
  KeySchemaOutputSchema,
} from './shapes/key-schema.js'
export { type KeyType, KeyTypeValues, isKeyType, KeyTypeSchema } from './shapes/key-type.js'
export {
  type MultiRegionConsistency,
  MultiRegionConsistencyValues,
  isMultiRegionConsistency,
  MultiRegionConsistencySchema,
} from './shapes/multi-region-consistency.js'
export {
  type OnDemandThroughput,
  isOnDemandThroughput,
  OnDemandThroughputSchema,
} from './shapes/on-demand-throughput.js'
export {
  type OnDemandThroughputOverride,
  isOnDemandThroughputOverride,
  OnDemandThroughputOverrideSchema,
} from './shapes/on-demand-throughput-override.js'
export {
  type Projection,
  isProjection,
  ProjectionSchema,
  type ProjectionOutput,
  isProjectionOutput,
  ProjectionOutputSchema,
} from './shapes/projection.js'
export {
  type ProjectionType,
  ProjectionTypeValues,
  isProjectionType,
  ProjectionTypeSchema,
} from './shapes/projection-type.js'
export {
  type ProvisionedThroughputOverride,
  isProvisionedThroughputOverride,
  ProvisionedThroughputOverrideSchema,
} from './shapes/provisioned-throughput-override.js'
export { type Replica, isReplica, ReplicaSchema } from './shapes/replica.js'
export {
  type ReplicaGlobalSecondaryIndex,
  isReplicaGlobalSecondaryIndex,
  ReplicaGlobalSecondaryIndexSchema,
} from './shapes/replica-global-secondary-index.js'
export {
  type ReplicaGlobalSecondaryIndexWarmThroughput,
  isReplicaGlobalSecondaryIndexWarmThroughput,
  ReplicaGlobalSecondaryIndexWarmThroughputSchema,
} from './shapes/replica-global-secondary-index-warm-throughput.js'
export {
  type ReplicaGlobalSecondaryIndexWarmThroughputStatus,
  ReplicaGlobalSecondaryIndexWarmThroughputStatusValues,
  isReplicaGlobalSecondaryIndexWarmThroughputStatus,
  ReplicaGlobalSecondaryIndexWarmThroughputStatusSchema,
} from './shapes/replica-global-secondary-index-warm-throughput-status.js'
export {
  type ReplicaStatus,
  ReplicaStatusValues,
  isReplicaStatus,
  ReplicaStatusSchema,
} from './shapes/replica-status.js'
export { type RestoreSummary, isRestoreSummary, RestoreSummarySchema } from './shapes/restore-summary.js'
export {
  type ReturnConsumedCapacity,
  ReturnConsumedCapacityValues,
  isReturnConsumedCapacity,
  ReturnConsumedCapacitySchema,
} from './shapes/return-consumed-capacity.js'
export {
  type ReturnItemCollectionMetrics,
  ReturnItemCollectionMetricsValues,
  isReturnItemCollectionMetrics,
  ReturnItemCollectionMetricsSchema,
} from './shapes/return-item-collection-metrics.js'
export { type ReturnValues, ReturnValuesValues, isReturnValues, ReturnValuesSchema } from './shapes/return-values.js'
export {
  type ReturnValuesOnConditionCheckFailure,
  ReturnValuesOnConditionCheckFailureValues,
  isReturnValuesOnConditionCheckFailure,
  ReturnValuesOnConditionCheckFailureSchema,
} from './shapes/return-values-on-condition-check-failure.js'
export { type SSEDescription, isSSEDescription, SSEDescriptionSchema } from './shapes/sse-description.js'
export {
  type SSEDescriptionStatus,
  SSEDescriptionStatusValues,
  isSSEDescriptionStatus,
  SSEDescriptionStatusSchema,
} from './shapes/sse-description-status.js'
export { type SSESpecification, isSSESpecification, SSESpecificationSchema } from './shapes/sse-specification.js'
export { type SSEType, SSETypeValues, isSSEType, SSETypeSchema } from './shapes/sse-type.js'
export {
  type SearchSchema,
  isSearchSchema,
  SearchSchemaSchema,
  type SearchSchemaOutput,
  isSearchSchemaOutput,
  SearchSchemaOutputSchema,
} from './shapes/search-schema.js'
export {
  type SearchSchemaElementType,
  SearchSchemaElementTypeValues,
  isSearchSchemaElementType,
  SearchSchemaElementTypeSchema,
} from './shapes/search-schema-element-type.js'
export { type Select, SelectValues, isSelect, SelectSchema } from './shapes/select.js'
export {
  type StreamSpecification,
  isStreamSpecification,
  StreamSpecificationSchema,
  type StreamSpecificationOutput,
  isStreamSpecificationOutput,
  StreamSpecificationOutputSchema,
} from './shapes/stream-specification.js'
export {
  type StreamViewType,
  StreamViewTypeValues,
  isStreamViewType,
  StreamViewTypeSchema,
} from './shapes/stream-view-type.js'
export { type TableClass, TableClassValues, isTableClass, TableClassSchema } from './shapes/table-class.js'
export { type TableClassSummary, isTableClassSummary, TableClassSummarySchema } from './shapes/table-class-summary.js'
export { type TableDescription, isTableDescription, TableDescriptionSchema } from './shapes/table-description.js'
export {
  type TableDescriptionGlobalSecondaryIndex,
  isTableDescriptionGlobalSecondaryIndex,
  TableDescriptionGlobalSecondaryIndexSchema,
} from './shapes/table-description-global-secondary-index.js'
export {
  type TableDescriptionGlobalSecondaryIndexProvisionedThroughput,
  isTableDescriptionGlobalSecondaryIndexProvisionedThroughput,
  TableDescriptionGlobalSecondaryIndexProvisionedThroughputSchema,
} from './shapes/table-description-global-secondary-index-provisioned-throughput.js'
export {
  type TableDescriptionLocalSecondaryIndex,
  isTableDescriptionLocalSecondaryIndex,
  TableDescriptionLocalSecondaryIndexSchema,
} from './shapes/table-description-local-secondary-index.js'
export {
  type TableDescriptionVectorIndex,
  isTableDescriptionVectorIndex,
  TableDescriptionVectorIndexSchema,
} from './shapes/table-description-vector-index.js'
export { type TableStatus, TableStatusValues, isTableStatus, TableStatusSchema } from './shapes/table-status.js'
export {
  type TableWarmThroughput,
  isTableWarmThroughput,
  TableWarmThroughputSchema,
} from './shapes/table-warm-throughput.js'
export { type Tag, isTag, TagSchema } from './shapes/tag.js'
export {
  type VectorAttribute,
  isVectorAttribute,
  VectorAttributeSchema,
  type VectorAttributeOutput,
  isVectorAttributeOutput,
  VectorAttributeOutputSchema,
} from './shapes/vector-attribute.js'
export {
  type WitnessStatus,
  WitnessStatusValues,
  isWitnessStatus,
  WitnessStatusSchema,
} from './shapes/witness-status.js'
export { queryPaginator } from './paginators/query.js'
export { tableExistsWaiter } from './waiters/table-exists.js'
export { tableNotExistsWaiter } from './waiters/table-not-exists.js'
export { advise, type AdviseOptions } from './runtime/advise.js'
export { invoke, OutputValidationError, type CallOptions, type ClientOptions } from './runtime/client.js'
export { decode, encode } from './runtime/codec.js'
export type { DocumentValue } from './runtime/document-value.js'
export {
  ServiceError,
  type DocumentedErrorClass,
  type ServiceErrorClass,
  type ServiceErrorDetails,
} from './runtime/errors.js'
export type { ResponseLike } from './runtime/gateway-answer.js'
export { GatewayError, type GatewayErrorDetails, type GatewayFailure } from './runtime/gateway-error.js'
export { gatewayTransport, type GatewayFetchOptions, type GatewayOptions } from './runtime/gateway-transport.js'
export { sampleInvalid, type InvalidSample } from './runtime/invalid-sample.js'
export type { ValidationCode, ValidationIssue } from './runtime/issue.js'
export { json } from './runtime/json.js'
export type { JsonText } from './runtime/json-text.js'
export type { Json } from './runtime/json-form.js'
export { jsonSchema, type JsonSchemaOptions } from './runtime/json-schema.js'
export type { OperationDescriptor } from './runtime/operation.js'
export {
  paginate,
  PaginationError,
  type ItemPages,
  type ListItem,
  type ListPages,
  type ListsPaginatorDescriptor,
  type Pages,
  type PaginateOptions,
  type PaginatorDescriptor,
  type ResumePoint,
} from './runtime/paginate.js'
export {
  recordingTransport,
  ReplayError,
  type RecordedCall,
  type RecordedError,
  type Recording,
  type RecordingTransport,
} from './runtime/recording.js'
export { replayTransport, type ReplayOptions, type ReplayTransport } from './runtime/replay-transport.js'
export { sample } from './runtime/sample.js'
export { sampleTransport, type SampleAnswer, type SampleOptions } from './runtime/sample-transport.js'
export type {
  Contract,
  ContractOptions,
  EnumSchema,
  JsonSchema,
  JsonSchemaTarget,
  Schema,
  Shape,
  StandardJsonSchema,
  StandardJsonSchemaOptions,
  StandardResult,
  StandardSchema,
  StructureSchema,
} from './runtime/schema.js'
export type { ForSdk } from './runtime/sdk-request.js'
export { awsSdkTransport, type SdkClientLike } from './runtime/sdk-transport.js'
export {
  type BlobLike,
  type BodyReaders,
  BufferedStream,
  createStreamingBody,
  type ReadableStreamLike,
  type StreamingBlob,
  type StreamingBody,
  type WebStream,
} from './runtime/streams.js'
export {
  TransportError,
  type AbortSignalLike,
  type CallSignal,
  type Transport,
  type TransportRequest,
} from './runtime/transport.js'
export type { ExclusiveUnion } from './runtime/union.js'
export { assert, validate, ValidationError, type ValidateOptions, type ValidationResult } from './runtime/validation.js'
export {
  waitFor,
  WaiterError,
  type DerivedWaiterDescriptor,
  type WaitAttempt,
  type WaiterDescriptor,
  type WaitOptions,
  type WaitPredicate,
  type WaitResult,
} from './runtime/wait.js'
export type { WaitClock } from './runtime/wait-clock.js'
export type { WaitOutcome, WaitRule } from './runtime/wait-rule.js'
