// Written by Shapewright from boto3's reference pages; do not edit.

export { SageMakerClient } from './client.js'
export {
  SageMakerServiceError,
  type SageMakerErrors,
  ResourceInUse,
  ResourceLimitExceeded,
  ResourceNotFound,
} from './errors.js'
export {
  createAutoMLJobOperation,
  type CreateAutoMLJobRequest,
  isCreateAutoMLJobRequest,
  CreateAutoMLJobRequestSchema,
  type CreateAutoMLJobResponse,
  isCreateAutoMLJobResponse,
  CreateAutoMLJobResponseSchema,
} from './operations/create-auto-ml-job.js'
export {
  describeAutoMLJobOperation,
  type DescribeAutoMLJobRequest,
  isDescribeAutoMLJobRequest,
  DescribeAutoMLJobRequestSchema,
  type DescribeAutoMLJobResponse,
  isDescribeAutoMLJobResponse,
  DescribeAutoMLJobResponseSchema,
} from './operations/describe-auto-ml-job.js'
export {
  describeEndpointOperation,
  type DescribeEndpointRequest,
  isDescribeEndpointRequest,
  DescribeEndpointRequestSchema,
  type DescribeEndpointResponse,
  isDescribeEndpointResponse,
  DescribeEndpointResponseSchema,
} from './operations/describe-endpoint.js'
export {
  listAutoMLJobsOperation,
  type ListAutoMLJobsRequest,
  isListAutoMLJobsRequest,
  ListAutoMLJobsRequestSchema,
  type ListAutoMLJobsResponse,
  isListAutoMLJobsResponse,
  ListAutoMLJobsResponseSchema,
} from './operations/list-auto-ml-jobs.js'
export {
  listCandidatesForAutoMLJobOperation,
  type ListCandidatesForAutoMLJobRequest,
  isListCandidatesForAutoMLJobRequest,
  ListCandidatesForAutoMLJobRequestSchema,
  type ListCandidatesForAutoMLJobResponse,
  isListCandidatesForAutoMLJobResponse,
  ListCandidatesForAutoMLJobResponseSchema,
} from './operations/list-candidates-for-auto-ml-job.js'
export {
  stopAutoMLJobOperation,
  type StopAutoMLJobRequest,
  isStopAutoMLJobRequest,
  StopAutoMLJobRequestSchema,
} from './operations/stop-auto-ml-job.js'
export {
  type AcceleratorType,
  AcceleratorTypeValues,
  isAcceleratorType,
  AcceleratorTypeSchema,
} from './shapes/accelerator-type.js'
export { type Alarm, isAlarm, AlarmSchema } from './shapes/alarm.js'
export {
  type AlgorithmsConfig,
  isAlgorithmsConfig,
  AlgorithmsConfigSchema,
  type AlgorithmsConfigOutput,
  isAlgorithmsConfigOutput,
  AlgorithmsConfigOutputSchema,
} from './shapes/algorithms-config.js'
export {
  type AsyncInferenceConfig,
  isAsyncInferenceConfig,
  AsyncInferenceConfigSchema,
} from './shapes/async-inference-config.js'
export {
  type AutoMLAlgorithm,
  AutoMLAlgorithmValues,
  isAutoMLAlgorithm,
  AutoMLAlgorithmSchema,
} from './shapes/auto-ml-algorithm.js'
export {
  type AutoMLDataSplitConfig,
  isAutoMLDataSplitConfig,
  AutoMLDataSplitConfigSchema,
} from './shapes/auto-ml-data-split-config.js'
export {
  type AutoMLJobArtifacts,
  isAutoMLJobArtifacts,
  AutoMLJobArtifactsSchema,
} from './shapes/auto-ml-job-artifacts.js'
export {
  type AutoMLJobConfig,
  isAutoMLJobConfig,
  AutoMLJobConfigSchema,
  type AutoMLJobConfigOutput,
  isAutoMLJobConfigOutput,
  AutoMLJobConfigOutputSchema,
} from './shapes/auto-ml-job-config.js'
export {
  type AutoMLJobMode,
  AutoMLJobModeValues,
  isAutoMLJobMode,
  AutoMLJobModeSchema,
} from './shapes/auto-ml-job-mode.js'
export {
  type AutoMLJobObjective,
  isAutoMLJobObjective,
  AutoMLJobObjectiveSchema,
  type AutoMLJobObjectiveOutput,
  isAutoMLJobObjectiveOutput,
  AutoMLJobObjectiveOutputSchema,
} from './shapes/auto-ml-job-objective.js'
export {
  type AutoMLJobSecondaryStatus,
  AutoMLJobSecondaryStatusValues,
  isAutoMLJobSecondaryStatus,
  AutoMLJobSecondaryStatusSchema,
} from './shapes/auto-ml-job-secondary-status.js'
export {
  type AutoMLJobSortBy,
  AutoMLJobSortByValues,
  isAutoMLJobSortBy,
  AutoMLJobSortBySchema,
} from './shapes/auto-ml-job-sort-by.js'
export {
  type AutoMLJobStatus,
  AutoMLJobStatusValues,
  isAutoMLJobStatus,
  AutoMLJobStatusSchema,
} from './shapes/auto-ml-job-status.js'
export { type AutoMLJobSummary, isAutoMLJobSummary, AutoMLJobSummarySchema } from './shapes/auto-ml-job-summary.js'
export {
  type AutoRollbackConfiguration,
  isAutoRollbackConfiguration,
  AutoRollbackConfigurationSchema,
} from './shapes/auto-rollback-configuration.js'
export {
  type BlueGreenUpdatePolicy,
  isBlueGreenUpdatePolicy,
  BlueGreenUpdatePolicySchema,
} from './shapes/blue-green-update-policy.js'
export { type CanarySize, isCanarySize, CanarySizeSchema } from './shapes/canary-size.js'
export {
  type CanarySizeType,
  CanarySizeTypeValues,
  isCanarySizeType,
  CanarySizeTypeSchema,
} from './shapes/canary-size-type.js'
export { type Candidate, isCandidate, CandidateSchema } from './shapes/candidate.js'
export {
  type CandidateArtifactLocations,
  isCandidateArtifactLocations,
  CandidateArtifactLocationsSchema,
} from './shapes/candidate-artifact-locations.js'
export {
  type CandidateGenerationConfig,
  isCandidateGenerationConfig,
  CandidateGenerationConfigSchema,
  type CandidateGenerationConfigOutput,
  isCandidateGenerationConfigOutput,
  CandidateGenerationConfigOutputSchema,
} from './shapes/candidate-generation-config.js'
export { type CandidateMetric, isCandidateMetric, CandidateMetricSchema } from './shapes/candidate-metric.js'
export {
  type CandidateMetricSet,
  CandidateMetricSetValues,
  isCandidateMetricSet,
  CandidateMetricSetSchema,
} from './shapes/candidate-metric-set.js'
export {
  type CandidateMetricStandardMetricName,
  CandidateMetricStandardMetricNameValues,
  isCandidateMetricStandardMetricName,
  CandidateMetricStandardMetricNameSchema,
} from './shapes/candidate-metric-standard-metric-name.js'
export {
  type CandidateProperties,
  isCandidateProperties,
  CandidatePropertiesSchema,
} from './shapes/candidate-properties.js'
export {
  type CandidateStatus,
  CandidateStatusValues,
  isCandidateStatus,
  CandidateStatusSchema,
} from './shapes/candidate-status.js'
export { type CandidateStep, isCandidateStep, CandidateStepSchema } from './shapes/candidate-step.js'
export {
  type CandidateStepType,
  CandidateStepTypeValues,
  isCandidateStepType,
  CandidateStepTypeSchema,
} from './shapes/candidate-step-type.js'
export {
  type CandidatesForAutoMLJobSortBy,
  CandidatesForAutoMLJobSortByValues,
  isCandidatesForAutoMLJobSortBy,
  CandidatesForAutoMLJobSortBySchema,
} from './shapes/candidates-for-auto-ml-job-sort-by.js'
export {
  type CapacityReservationConfig,
  isCapacityReservationConfig,
  CapacityReservationConfigSchema,
} from './shapes/capacity-reservation-config.js'
export {
  type CapacityReservationPreference,
  CapacityReservationPreferenceValues,
  isCapacityReservationPreference,
  CapacityReservationPreferenceSchema,
} from './shapes/capacity-reservation-preference.js'
export {
  type CaptureStatus,
  CaptureStatusValues,
  isCaptureStatus,
  CaptureStatusSchema,
} from './shapes/capture-status.js'
export { type ChannelType, ChannelTypeValues, isChannelType, ChannelTypeSchema } from './shapes/channel-type.js'
export {
  type ClarifyExplainerConfig,
  isClarifyExplainerConfig,
  ClarifyExplainerConfigSchema,
} from './shapes/clarify-explainer-config.js'
export { type ClientConfig, isClientConfig, ClientConfigSchema } from './shapes/client-config.js'
export {
  type CompletionCriteria,
  isCompletionCriteria,
  CompletionCriteriaSchema,
} from './shapes/completion-criteria.js'
export {
  type CompressionType,
  CompressionTypeValues,
  isCompressionType,
  CompressionTypeSchema,
} from './shapes/compression-type.js'
export {
  type CurrentServerlessConfig,
  isCurrentServerlessConfig,
  CurrentServerlessConfigSchema,
} from './shapes/current-serverless-config.js'
export { type DataCaptureConfig, isDataCaptureConfig, DataCaptureConfigSchema } from './shapes/data-capture-config.js'
export {
  type DataSource,
  isDataSource,
  DataSourceSchema,
  type DataSourceOutput,
  isDataSourceOutput,
  DataSourceOutputSchema,
} from './shapes/data-source.js'
export { type DeployedImage, isDeployedImage, DeployedImageSchema } from './shapes/deployed-image.js'
export {
  type Ec2CapacityReservation,
  isEc2CapacityReservation,
  Ec2CapacityReservationSchema,
} from './shapes/ec2-capacity-reservation.js'
export {
  type EndpointStatus,
  EndpointStatusValues,
  isEndpointStatus,
  EndpointStatusSchema,
} from './shapes/endpoint-status.js'
export { type ExplainerConfig, isExplainerConfig, ExplainerConfigSchema } from './shapes/explainer-config.js'
export { type FeatureType, FeatureTypeValues, isFeatureType, FeatureTypeSchema } from './shapes/feature-type.js'
export {
  type FinalAutoMLJobObjectiveMetric,
  isFinalAutoMLJobObjectiveMetric,
  FinalAutoMLJobObjectiveMetricSchema,
} from './shapes/final-auto-ml-job-objective-metric.js'
export {
  type FinalAutoMLJobObjectiveMetricType,
  FinalAutoMLJobObjectiveMetricTypeValues,
  isFinalAutoMLJobObjectiveMetricType,
  FinalAutoMLJobObjectiveMetricTypeSchema,
} from './shapes/final-auto-ml-job-objective-metric-type.js'
export { type Granularity, GranularityValues, isGranularity, GranularitySchema } from './shapes/granularity.js'
export {
  type IncludeInferenceResponseIn,
  IncludeInferenceResponseInValues,
  isIncludeInferenceResponseIn,
  IncludeInferenceResponseInSchema,
} from './shapes/include-inference-response-in.js'
export { type InferenceConfig, isInferenceConfig, InferenceConfigSchema } from './shapes/inference-config.js'
export {
  type InferenceContainerDefinition,
  isInferenceContainerDefinition,
  InferenceContainerDefinitionSchema,
} from './shapes/inference-container-definition.js'
export {
  type InputDataConfig,
  isInputDataConfig,
  InputDataConfigSchema,
  type InputDataConfigOutput,
  isInputDataConfigOutput,
  InputDataConfigOutputSchema,
} from './shapes/input-data-config.js'
export { type InstancePool, isInstancePool, InstancePoolSchema } from './shapes/instance-pool.js'
export { type InstanceType, InstanceTypeValues, isInstanceType, InstanceTypeSchema } from './shapes/instance-type.js'
export { type Language, LanguageValues, isLanguage, LanguageSchema } from './shapes/language.js'
export {
  type LastDeploymentConfig,
  isLastDeploymentConfig,
  LastDeploymentConfigSchema,
} from './shapes/last-deployment-config.js'
export {
  type ManagedInstanceScaling,
  isManagedInstanceScaling,
  ManagedInstanceScalingSchema,
} from './shapes/managed-instance-scaling.js'
export {
  type ManagedInstanceScalingStatus,
  ManagedInstanceScalingStatusValues,
  isManagedInstanceScalingStatus,
  ManagedInstanceScalingStatusSchema,
} from './shapes/managed-instance-scaling-status.js'
export { type MetricName, MetricNameValues, isMetricName, MetricNameSchema } from './shapes/metric-name.js'
export { type MetricsConfig, isMetricsConfig, MetricsConfigSchema } from './shapes/metrics-config.js'
export { type ModelDeployConfig, isModelDeployConfig, ModelDeployConfigSchema } from './shapes/model-deploy-config.js'
export { type ModelDeployResult, isModelDeployResult, ModelDeployResultSchema } from './shapes/model-deploy-result.js'
export {
  type NotificationConfig,
  isNotificationConfig,
  NotificationConfigSchema,
} from './shapes/notification-config.js'
export {
  type ObjectiveStatus,
  ObjectiveStatusValues,
  isObjectiveStatus,
  ObjectiveStatusSchema,
} from './shapes/objective-status.js'
export { type OutputConfig, isOutputConfig, OutputConfigSchema } from './shapes/output-config.js'
export {
  type OutputDataConfig,
  isOutputDataConfig,
  OutputDataConfigSchema,
  type OutputDataConfigOutput,
  isOutputDataConfigOutput,
  OutputDataConfigOutputSchema,
} from './shapes/output-data-config.js'
export {
  type PartialFailureReason,
  isPartialFailureReason,
  PartialFailureReasonSchema,
} from './shapes/partial-failure-reason.js'
export {
  type PendingDeploymentSummary,
  isPendingDeploymentSummary,
  PendingDeploymentSummarySchema,
} from './shapes/pending-deployment-summary.js'
export {
  type PendingProductionVariantSummary,
  isPendingProductionVariantSummary,
  PendingProductionVariantSummarySchema,
} from './shapes/pending-production-variant-summary.js'
export { type ProblemType, ProblemTypeValues, isProblemType, ProblemTypeSchema } from './shapes/problem-type.js'
export {
  type ProductionVariantStatus,
  isProductionVariantStatus,
  ProductionVariantStatusSchema,
} from './shapes/production-variant-status.js'
export {
  type ProductionVariantSummary,
  isProductionVariantSummary,
  ProductionVariantSummarySchema,
} from './shapes/production-variant-summary.js'
export {
  type ResolvedAttributes,
  isResolvedAttributes,
  ResolvedAttributesSchema,
} from './shapes/resolved-attributes.js'
export {
  type RollingUpdatePolicy,
  isRollingUpdatePolicy,
  RollingUpdatePolicySchema,
} from './shapes/rolling-update-policy.js'
export { type RoutingConfig, isRoutingConfig, RoutingConfigSchema } from './shapes/routing-config.js'
export {
  type RoutingStrategy,
  RoutingStrategyValues,
  isRoutingStrategy,
  RoutingStrategySchema,
} from './shapes/routing-strategy.js'
export {
  type S3DataSource,
  isS3DataSource,
  S3DataSourceSchema,
  type S3DataSourceOutput,
  isS3DataSourceOutput,
  S3DataSourceOutputSchema,
} from './shapes/s3-data-source.js'
export { type S3DataType, S3DataTypeValues, isS3DataType, S3DataTypeSchema } from './shapes/s3-data-type.js'
export { type ScaleInPolicy, isScaleInPolicy, ScaleInPolicySchema } from './shapes/scale-in-policy.js'
export {
  type ScaleInPolicyStrategy,
  ScaleInPolicyStrategyValues,
  isScaleInPolicyStrategy,
  ScaleInPolicyStrategySchema,
} from './shapes/scale-in-policy-strategy.js'
export {
  type SecurityConfig,
  isSecurityConfig,
  SecurityConfigSchema,
  type SecurityConfigOutput,
  isSecurityConfigOutput,
  SecurityConfigOutputSchema,
} from './shapes/security-config.js'
export {
  type ShapBaselineConfig,
  isShapBaselineConfig,
  ShapBaselineConfigSchema,
} from './shapes/shap-baseline-config.js'
export { type ShapConfig, isShapConfig, ShapConfigSchema } from './shapes/shap-config.js'
export { type SortOrder, SortOrderValues, isSortOrder, SortOrderSchema } from './shapes/sort-order.js'
export { type StatusEquals, StatusEqualsValues, isStatusEquals, StatusEqualsSchema } from './shapes/status-equals.js'
export { type Tag, isTag, TagSchema } from './shapes/tag.js'
export { type TextConfig, isTextConfig, TextConfigSchema } from './shapes/text-config.js'
export {
  type TrafficRoutingConfiguration,
  isTrafficRoutingConfiguration,
  TrafficRoutingConfigurationSchema,
} from './shapes/traffic-routing-configuration.js'
export {
  type TrafficRoutingType,
  TrafficRoutingTypeValues,
  isTrafficRoutingType,
  TrafficRoutingTypeSchema,
} from './shapes/traffic-routing-type.js'
export {
  type VariantStatus,
  VariantStatusValues,
  isVariantStatus,
  VariantStatusSchema,
} from './shapes/variant-status.js'
export {
  type VpcConfig,
  isVpcConfig,
  VpcConfigSchema,
  type VpcConfigOutput,
  isVpcConfigOutput,
  VpcConfigOutputSchema,
} from './shapes/vpc-config.js'
export { listAutoMLJobsPaginator } from './paginators/list-auto-ml-jobs.js'
export { listCandidatesForAutoMLJobPaginator } from './paginators/list-candidates-for-auto-ml-job.js'
export { endpointInServiceWaiter } from './waiters/endpoint-in-service.js'
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
