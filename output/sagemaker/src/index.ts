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
  assertCreateAutoMLJobRequest,
  validateCreateAutoMLJobRequest,
  CreateAutoMLJobRequestSchema,
  type CreateAutoMLJobResponse,
  isCreateAutoMLJobResponse,
  assertCreateAutoMLJobResponse,
  validateCreateAutoMLJobResponse,
  CreateAutoMLJobResponseSchema,
} from './operations/create-auto-ml-job.js'
export {
  describeAutoMLJobOperation,
  type DescribeAutoMLJobRequest,
  isDescribeAutoMLJobRequest,
  assertDescribeAutoMLJobRequest,
  validateDescribeAutoMLJobRequest,
  DescribeAutoMLJobRequestSchema,
  type DescribeAutoMLJobResponse,
  isDescribeAutoMLJobResponse,
  assertDescribeAutoMLJobResponse,
  validateDescribeAutoMLJobResponse,
  DescribeAutoMLJobResponseSchema,
} from './operations/describe-auto-ml-job.js'
export {
  describeEndpointOperation,
  type DescribeEndpointRequest,
  isDescribeEndpointRequest,
  assertDescribeEndpointRequest,
  validateDescribeEndpointRequest,
  DescribeEndpointRequestSchema,
  type DescribeEndpointResponse,
  isDescribeEndpointResponse,
  assertDescribeEndpointResponse,
  validateDescribeEndpointResponse,
  DescribeEndpointResponseSchema,
} from './operations/describe-endpoint.js'
export {
  listAutoMLJobsOperation,
  type ListAutoMLJobsRequest,
  isListAutoMLJobsRequest,
  assertListAutoMLJobsRequest,
  validateListAutoMLJobsRequest,
  ListAutoMLJobsRequestSchema,
  type ListAutoMLJobsResponse,
  isListAutoMLJobsResponse,
  assertListAutoMLJobsResponse,
  validateListAutoMLJobsResponse,
  ListAutoMLJobsResponseSchema,
} from './operations/list-auto-ml-jobs.js'
export {
  listCandidatesForAutoMLJobOperation,
  type ListCandidatesForAutoMLJobRequest,
  isListCandidatesForAutoMLJobRequest,
  assertListCandidatesForAutoMLJobRequest,
  validateListCandidatesForAutoMLJobRequest,
  ListCandidatesForAutoMLJobRequestSchema,
  type ListCandidatesForAutoMLJobResponse,
  isListCandidatesForAutoMLJobResponse,
  assertListCandidatesForAutoMLJobResponse,
  validateListCandidatesForAutoMLJobResponse,
  ListCandidatesForAutoMLJobResponseSchema,
} from './operations/list-candidates-for-auto-ml-job.js'
export {
  stopAutoMLJobOperation,
  type StopAutoMLJobRequest,
  isStopAutoMLJobRequest,
  assertStopAutoMLJobRequest,
  validateStopAutoMLJobRequest,
  StopAutoMLJobRequestSchema,
} from './operations/stop-auto-ml-job.js'
export {
  type AcceleratorType,
  AcceleratorTypeValues,
  isAcceleratorType,
  assertAcceleratorType,
  validateAcceleratorType,
  AcceleratorTypeSchema,
} from './shapes/accelerator-type.js'
export { type Alarm, isAlarm, assertAlarm, validateAlarm, AlarmSchema } from './shapes/alarm.js'
export {
  type AlgorithmsConfig,
  type AlgorithmsConfigOutput,
  isAlgorithmsConfig,
  assertAlgorithmsConfig,
  validateAlgorithmsConfig,
  AlgorithmsConfigSchema,
  isAlgorithmsConfigOutput,
  assertAlgorithmsConfigOutput,
  validateAlgorithmsConfigOutput,
  AlgorithmsConfigOutputSchema,
} from './shapes/algorithms-config.js'
export {
  type AsyncInferenceConfig,
  isAsyncInferenceConfig,
  assertAsyncInferenceConfig,
  validateAsyncInferenceConfig,
  AsyncInferenceConfigSchema,
} from './shapes/async-inference-config.js'
export {
  type AutoMLAlgorithm,
  AutoMLAlgorithmValues,
  isAutoMLAlgorithm,
  assertAutoMLAlgorithm,
  validateAutoMLAlgorithm,
  AutoMLAlgorithmSchema,
} from './shapes/auto-ml-algorithm.js'
export {
  type AutoMLDataSplitConfig,
  isAutoMLDataSplitConfig,
  assertAutoMLDataSplitConfig,
  validateAutoMLDataSplitConfig,
  AutoMLDataSplitConfigSchema,
  isAutoMLDataSplitConfigOutput,
  assertAutoMLDataSplitConfigOutput,
  validateAutoMLDataSplitConfigOutput,
  AutoMLDataSplitConfigOutputSchema,
} from './shapes/auto-ml-data-split-config.js'
export {
  type AutoMLJobArtifacts,
  isAutoMLJobArtifacts,
  assertAutoMLJobArtifacts,
  validateAutoMLJobArtifacts,
  AutoMLJobArtifactsSchema,
} from './shapes/auto-ml-job-artifacts.js'
export {
  type AutoMLJobConfig,
  type AutoMLJobConfigOutput,
  isAutoMLJobConfig,
  assertAutoMLJobConfig,
  validateAutoMLJobConfig,
  AutoMLJobConfigSchema,
  isAutoMLJobConfigOutput,
  assertAutoMLJobConfigOutput,
  validateAutoMLJobConfigOutput,
  AutoMLJobConfigOutputSchema,
} from './shapes/auto-ml-job-config.js'
export {
  type AutoMLJobObjective,
  type AutoMLJobObjectiveOutput,
  isAutoMLJobObjective,
  assertAutoMLJobObjective,
  validateAutoMLJobObjective,
  AutoMLJobObjectiveSchema,
  isAutoMLJobObjectiveOutput,
  assertAutoMLJobObjectiveOutput,
  validateAutoMLJobObjectiveOutput,
  AutoMLJobObjectiveOutputSchema,
} from './shapes/auto-ml-job-objective.js'
export {
  type AutoMLJobSecondaryStatus,
  AutoMLJobSecondaryStatusValues,
  isAutoMLJobSecondaryStatus,
  assertAutoMLJobSecondaryStatus,
  validateAutoMLJobSecondaryStatus,
  AutoMLJobSecondaryStatusSchema,
} from './shapes/auto-ml-job-secondary-status.js'
export {
  type AutoMLJobSortBy,
  AutoMLJobSortByValues,
  isAutoMLJobSortBy,
  assertAutoMLJobSortBy,
  validateAutoMLJobSortBy,
  AutoMLJobSortBySchema,
} from './shapes/auto-ml-job-sort-by.js'
export {
  type AutoMLJobStatus,
  AutoMLJobStatusValues,
  isAutoMLJobStatus,
  assertAutoMLJobStatus,
  validateAutoMLJobStatus,
  AutoMLJobStatusSchema,
} from './shapes/auto-ml-job-status.js'
export {
  type AutoMLJobSummary,
  isAutoMLJobSummary,
  assertAutoMLJobSummary,
  validateAutoMLJobSummary,
  AutoMLJobSummarySchema,
} from './shapes/auto-ml-job-summary.js'
export {
  type AutoRollbackConfiguration,
  isAutoRollbackConfiguration,
  assertAutoRollbackConfiguration,
  validateAutoRollbackConfiguration,
  AutoRollbackConfigurationSchema,
} from './shapes/auto-rollback-configuration.js'
export {
  type BlueGreenUpdatePolicy,
  isBlueGreenUpdatePolicy,
  assertBlueGreenUpdatePolicy,
  validateBlueGreenUpdatePolicy,
  BlueGreenUpdatePolicySchema,
} from './shapes/blue-green-update-policy.js'
export {
  type CanarySize,
  isCanarySize,
  assertCanarySize,
  validateCanarySize,
  CanarySizeSchema,
} from './shapes/canary-size.js'
export {
  type CanarySizeType,
  CanarySizeTypeValues,
  isCanarySizeType,
  assertCanarySizeType,
  validateCanarySizeType,
  CanarySizeTypeSchema,
} from './shapes/canary-size-type.js'
export { type Candidate, isCandidate, assertCandidate, validateCandidate, CandidateSchema } from './shapes/candidate.js'
export {
  type CandidateArtifactLocations,
  isCandidateArtifactLocations,
  assertCandidateArtifactLocations,
  validateCandidateArtifactLocations,
  CandidateArtifactLocationsSchema,
} from './shapes/candidate-artifact-locations.js'
export {
  type CandidateGenerationConfig,
  type CandidateGenerationConfigOutput,
  isCandidateGenerationConfig,
  assertCandidateGenerationConfig,
  validateCandidateGenerationConfig,
  CandidateGenerationConfigSchema,
  isCandidateGenerationConfigOutput,
  assertCandidateGenerationConfigOutput,
  validateCandidateGenerationConfigOutput,
  CandidateGenerationConfigOutputSchema,
} from './shapes/candidate-generation-config.js'
export {
  type CandidateMetric,
  isCandidateMetric,
  assertCandidateMetric,
  validateCandidateMetric,
  CandidateMetricSchema,
} from './shapes/candidate-metric.js'
export {
  type CandidateMetricSet,
  CandidateMetricSetValues,
  isCandidateMetricSet,
  assertCandidateMetricSet,
  validateCandidateMetricSet,
  CandidateMetricSetSchema,
} from './shapes/candidate-metric-set.js'
export {
  type CandidateProperties,
  isCandidateProperties,
  assertCandidateProperties,
  validateCandidateProperties,
  CandidatePropertiesSchema,
} from './shapes/candidate-properties.js'
export {
  type CandidateStatus,
  CandidateStatusValues,
  isCandidateStatus,
  assertCandidateStatus,
  validateCandidateStatus,
  CandidateStatusSchema,
} from './shapes/candidate-status.js'
export {
  type CandidateStep,
  isCandidateStep,
  assertCandidateStep,
  validateCandidateStep,
  CandidateStepSchema,
} from './shapes/candidate-step.js'
export {
  type CandidateStepType,
  CandidateStepTypeValues,
  isCandidateStepType,
  assertCandidateStepType,
  validateCandidateStepType,
  CandidateStepTypeSchema,
} from './shapes/candidate-step-type.js'
export {
  type CapacityReservationConfig,
  isCapacityReservationConfig,
  assertCapacityReservationConfig,
  validateCapacityReservationConfig,
  CapacityReservationConfigSchema,
} from './shapes/capacity-reservation-config.js'
export {
  type CapacityReservationPreference,
  CapacityReservationPreferenceValues,
  isCapacityReservationPreference,
  assertCapacityReservationPreference,
  validateCapacityReservationPreference,
  CapacityReservationPreferenceSchema,
} from './shapes/capacity-reservation-preference.js'
export {
  type CaptureStatus,
  CaptureStatusValues,
  isCaptureStatus,
  assertCaptureStatus,
  validateCaptureStatus,
  CaptureStatusSchema,
} from './shapes/capture-status.js'
export {
  type ChannelType,
  ChannelTypeValues,
  isChannelType,
  assertChannelType,
  validateChannelType,
  ChannelTypeSchema,
} from './shapes/channel-type.js'
export {
  type ClarifyExplainerConfig,
  isClarifyExplainerConfig,
  assertClarifyExplainerConfig,
  validateClarifyExplainerConfig,
  ClarifyExplainerConfigSchema,
} from './shapes/clarify-explainer-config.js'
export {
  type ClientConfig,
  isClientConfig,
  assertClientConfig,
  validateClientConfig,
  ClientConfigSchema,
} from './shapes/client-config.js'
export {
  type CompletionCriteria,
  isCompletionCriteria,
  assertCompletionCriteria,
  validateCompletionCriteria,
  CompletionCriteriaSchema,
  isCompletionCriteriaOutput,
  assertCompletionCriteriaOutput,
  validateCompletionCriteriaOutput,
  CompletionCriteriaOutputSchema,
} from './shapes/completion-criteria.js'
export {
  type CompressionType,
  CompressionTypeValues,
  isCompressionType,
  assertCompressionType,
  validateCompressionType,
  CompressionTypeSchema,
} from './shapes/compression-type.js'
export {
  type CurrentServerlessConfig,
  isCurrentServerlessConfig,
  assertCurrentServerlessConfig,
  validateCurrentServerlessConfig,
  CurrentServerlessConfigSchema,
} from './shapes/current-serverless-config.js'
export {
  type DataCaptureConfig,
  isDataCaptureConfig,
  assertDataCaptureConfig,
  validateDataCaptureConfig,
  DataCaptureConfigSchema,
} from './shapes/data-capture-config.js'
export {
  type DataSource,
  type DataSourceOutput,
  isDataSource,
  assertDataSource,
  validateDataSource,
  DataSourceSchema,
  isDataSourceOutput,
  assertDataSourceOutput,
  validateDataSourceOutput,
  DataSourceOutputSchema,
} from './shapes/data-source.js'
export {
  type DeployedImage,
  isDeployedImage,
  assertDeployedImage,
  validateDeployedImage,
  DeployedImageSchema,
} from './shapes/deployed-image.js'
export {
  type Ec2CapacityReservation,
  isEc2CapacityReservation,
  assertEc2CapacityReservation,
  validateEc2CapacityReservation,
  Ec2CapacityReservationSchema,
} from './shapes/ec2-capacity-reservation.js'
export {
  type EndpointStatus,
  EndpointStatusValues,
  isEndpointStatus,
  assertEndpointStatus,
  validateEndpointStatus,
  EndpointStatusSchema,
} from './shapes/endpoint-status.js'
export {
  type ExplainerConfig,
  isExplainerConfig,
  assertExplainerConfig,
  validateExplainerConfig,
  ExplainerConfigSchema,
} from './shapes/explainer-config.js'
export {
  type FeatureType,
  FeatureTypeValues,
  isFeatureType,
  assertFeatureType,
  validateFeatureType,
  FeatureTypeSchema,
} from './shapes/feature-type.js'
export {
  type FinalAutoMLJobObjectiveMetric,
  isFinalAutoMLJobObjectiveMetric,
  assertFinalAutoMLJobObjectiveMetric,
  validateFinalAutoMLJobObjectiveMetric,
  FinalAutoMLJobObjectiveMetricSchema,
} from './shapes/final-auto-ml-job-objective-metric.js'
export {
  type FinalAutoMLJobObjectiveMetricStandardMetricName,
  FinalAutoMLJobObjectiveMetricStandardMetricNameValues,
  isFinalAutoMLJobObjectiveMetricStandardMetricName,
  assertFinalAutoMLJobObjectiveMetricStandardMetricName,
  validateFinalAutoMLJobObjectiveMetricStandardMetricName,
  FinalAutoMLJobObjectiveMetricStandardMetricNameSchema,
} from './shapes/final-auto-ml-job-objective-metric-standard-metric-name.js'
export {
  type FinalAutoMLJobObjectiveMetricType,
  FinalAutoMLJobObjectiveMetricTypeValues,
  isFinalAutoMLJobObjectiveMetricType,
  assertFinalAutoMLJobObjectiveMetricType,
  validateFinalAutoMLJobObjectiveMetricType,
  FinalAutoMLJobObjectiveMetricTypeSchema,
} from './shapes/final-auto-ml-job-objective-metric-type.js'
export {
  type Granularity,
  GranularityValues,
  isGranularity,
  assertGranularity,
  validateGranularity,
  GranularitySchema,
} from './shapes/granularity.js'
export {
  type IncludeInferenceResponseIn,
  IncludeInferenceResponseInValues,
  isIncludeInferenceResponseIn,
  assertIncludeInferenceResponseIn,
  validateIncludeInferenceResponseIn,
  IncludeInferenceResponseInSchema,
} from './shapes/include-inference-response-in.js'
export {
  type InferenceConfig,
  isInferenceConfig,
  assertInferenceConfig,
  validateInferenceConfig,
  InferenceConfigSchema,
} from './shapes/inference-config.js'
export {
  type InferenceContainerDefinition,
  isInferenceContainerDefinition,
  assertInferenceContainerDefinition,
  validateInferenceContainerDefinition,
  InferenceContainerDefinitionSchema,
} from './shapes/inference-container-definition.js'
export {
  type InputDataConfig,
  type InputDataConfigOutput,
  isInputDataConfig,
  assertInputDataConfig,
  validateInputDataConfig,
  InputDataConfigSchema,
  isInputDataConfigOutput,
  assertInputDataConfigOutput,
  validateInputDataConfigOutput,
  InputDataConfigOutputSchema,
} from './shapes/input-data-config.js'
export {
  type InstancePool,
  isInstancePool,
  assertInstancePool,
  validateInstancePool,
  InstancePoolSchema,
} from './shapes/instance-pool.js'
export {
  type InstanceType,
  InstanceTypeValues,
  isInstanceType,
  assertInstanceType,
  validateInstanceType,
  InstanceTypeSchema,
} from './shapes/instance-type.js'
export {
  type Language,
  LanguageValues,
  isLanguage,
  assertLanguage,
  validateLanguage,
  LanguageSchema,
} from './shapes/language.js'
export {
  type LastDeploymentConfig,
  isLastDeploymentConfig,
  assertLastDeploymentConfig,
  validateLastDeploymentConfig,
  LastDeploymentConfigSchema,
} from './shapes/last-deployment-config.js'
export {
  type ManagedInstanceScaling,
  isManagedInstanceScaling,
  assertManagedInstanceScaling,
  validateManagedInstanceScaling,
  ManagedInstanceScalingSchema,
} from './shapes/managed-instance-scaling.js'
export {
  type ManagedInstanceScalingStatus,
  ManagedInstanceScalingStatusValues,
  isManagedInstanceScalingStatus,
  assertManagedInstanceScalingStatus,
  validateManagedInstanceScalingStatus,
  ManagedInstanceScalingStatusSchema,
} from './shapes/managed-instance-scaling-status.js'
export {
  type MetricName,
  MetricNameValues,
  isMetricName,
  assertMetricName,
  validateMetricName,
  MetricNameSchema,
} from './shapes/metric-name.js'
export {
  type MetricsConfig,
  isMetricsConfig,
  assertMetricsConfig,
  validateMetricsConfig,
  MetricsConfigSchema,
} from './shapes/metrics-config.js'
export { type Mode, ModeValues, isMode, assertMode, validateMode, ModeSchema } from './shapes/mode.js'
export {
  type ModelDeployConfig,
  isModelDeployConfig,
  assertModelDeployConfig,
  validateModelDeployConfig,
  ModelDeployConfigSchema,
  isModelDeployConfigOutput,
  assertModelDeployConfigOutput,
  validateModelDeployConfigOutput,
  ModelDeployConfigOutputSchema,
} from './shapes/model-deploy-config.js'
export {
  type ModelDeployResult,
  isModelDeployResult,
  assertModelDeployResult,
  validateModelDeployResult,
  ModelDeployResultSchema,
} from './shapes/model-deploy-result.js'
export {
  type NotificationConfig,
  isNotificationConfig,
  assertNotificationConfig,
  validateNotificationConfig,
  NotificationConfigSchema,
} from './shapes/notification-config.js'
export {
  type ObjectiveStatus,
  ObjectiveStatusValues,
  isObjectiveStatus,
  assertObjectiveStatus,
  validateObjectiveStatus,
  ObjectiveStatusSchema,
} from './shapes/objective-status.js'
export {
  type OutputConfig,
  isOutputConfig,
  assertOutputConfig,
  validateOutputConfig,
  OutputConfigSchema,
} from './shapes/output-config.js'
export {
  type OutputDataConfig,
  type OutputDataConfigOutput,
  isOutputDataConfig,
  assertOutputDataConfig,
  validateOutputDataConfig,
  OutputDataConfigSchema,
  isOutputDataConfigOutput,
  assertOutputDataConfigOutput,
  validateOutputDataConfigOutput,
  OutputDataConfigOutputSchema,
} from './shapes/output-data-config.js'
export {
  type PartialFailureReason,
  isPartialFailureReason,
  assertPartialFailureReason,
  validatePartialFailureReason,
  PartialFailureReasonSchema,
} from './shapes/partial-failure-reason.js'
export {
  type PendingDeploymentSummary,
  isPendingDeploymentSummary,
  assertPendingDeploymentSummary,
  validatePendingDeploymentSummary,
  PendingDeploymentSummarySchema,
} from './shapes/pending-deployment-summary.js'
export {
  type PendingProductionVariantSummary,
  isPendingProductionVariantSummary,
  assertPendingProductionVariantSummary,
  validatePendingProductionVariantSummary,
  PendingProductionVariantSummarySchema,
} from './shapes/pending-production-variant-summary.js'
export {
  type ProblemType,
  ProblemTypeValues,
  isProblemType,
  assertProblemType,
  validateProblemType,
  ProblemTypeSchema,
} from './shapes/problem-type.js'
export {
  type ProductionVariantSummary,
  isProductionVariantSummary,
  assertProductionVariantSummary,
  validateProductionVariantSummary,
  ProductionVariantSummarySchema,
} from './shapes/production-variant-summary.js'
export {
  type ResolvedAttributes,
  isResolvedAttributes,
  assertResolvedAttributes,
  validateResolvedAttributes,
  ResolvedAttributesSchema,
} from './shapes/resolved-attributes.js'
export {
  type RollingUpdatePolicy,
  isRollingUpdatePolicy,
  assertRollingUpdatePolicy,
  validateRollingUpdatePolicy,
  RollingUpdatePolicySchema,
} from './shapes/rolling-update-policy.js'
export {
  type RoutingConfig,
  isRoutingConfig,
  assertRoutingConfig,
  validateRoutingConfig,
  RoutingConfigSchema,
} from './shapes/routing-config.js'
export {
  type RoutingStrategy,
  RoutingStrategyValues,
  isRoutingStrategy,
  assertRoutingStrategy,
  validateRoutingStrategy,
  RoutingStrategySchema,
} from './shapes/routing-strategy.js'
export {
  type S3DataSource,
  type S3DataSourceOutput,
  isS3DataSource,
  assertS3DataSource,
  validateS3DataSource,
  S3DataSourceSchema,
  isS3DataSourceOutput,
  assertS3DataSourceOutput,
  validateS3DataSourceOutput,
  S3DataSourceOutputSchema,
} from './shapes/s3-data-source.js'
export {
  type S3DataType,
  S3DataTypeValues,
  isS3DataType,
  assertS3DataType,
  validateS3DataType,
  S3DataTypeSchema,
} from './shapes/s3-data-type.js'
export {
  type ScaleInPolicy,
  isScaleInPolicy,
  assertScaleInPolicy,
  validateScaleInPolicy,
  ScaleInPolicySchema,
} from './shapes/scale-in-policy.js'
export {
  type SecurityConfig,
  type SecurityConfigOutput,
  isSecurityConfig,
  assertSecurityConfig,
  validateSecurityConfig,
  SecurityConfigSchema,
  isSecurityConfigOutput,
  assertSecurityConfigOutput,
  validateSecurityConfigOutput,
  SecurityConfigOutputSchema,
} from './shapes/security-config.js'
export {
  type ShapBaselineConfig,
  isShapBaselineConfig,
  assertShapBaselineConfig,
  validateShapBaselineConfig,
  ShapBaselineConfigSchema,
} from './shapes/shap-baseline-config.js'
export {
  type ShapConfig,
  isShapConfig,
  assertShapConfig,
  validateShapConfig,
  ShapConfigSchema,
} from './shapes/shap-config.js'
export { type SortBy, SortByValues, isSortBy, assertSortBy, validateSortBy, SortBySchema } from './shapes/sort-by.js'
export {
  type SortOrder,
  SortOrderValues,
  isSortOrder,
  assertSortOrder,
  validateSortOrder,
  SortOrderSchema,
} from './shapes/sort-order.js'
export {
  type StandardMetricName,
  StandardMetricNameValues,
  isStandardMetricName,
  assertStandardMetricName,
  validateStandardMetricName,
  StandardMetricNameSchema,
} from './shapes/standard-metric-name.js'
export { type Status, StatusValues, isStatus, assertStatus, validateStatus, StatusSchema } from './shapes/status.js'
export {
  type StatusEquals,
  StatusEqualsValues,
  isStatusEquals,
  assertStatusEquals,
  validateStatusEquals,
  StatusEqualsSchema,
} from './shapes/status-equals.js'
export {
  type Strategy,
  StrategyValues,
  isStrategy,
  assertStrategy,
  validateStrategy,
  StrategySchema,
} from './shapes/strategy.js'
export { type Tag, isTag, assertTag, validateTag, TagSchema } from './shapes/tag.js'
export {
  type TextConfig,
  isTextConfig,
  assertTextConfig,
  validateTextConfig,
  TextConfigSchema,
} from './shapes/text-config.js'
export {
  type TrafficRoutingConfiguration,
  isTrafficRoutingConfiguration,
  assertTrafficRoutingConfiguration,
  validateTrafficRoutingConfiguration,
  TrafficRoutingConfigurationSchema,
} from './shapes/traffic-routing-configuration.js'
export { type Type, TypeValues, isType, assertType, validateType, TypeSchema } from './shapes/type.js'
export {
  type VariantStatus,
  isVariantStatus,
  assertVariantStatus,
  validateVariantStatus,
  VariantStatusSchema,
} from './shapes/variant-status.js'
export {
  type VpcConfig,
  type VpcConfigOutput,
  isVpcConfig,
  assertVpcConfig,
  validateVpcConfig,
  VpcConfigSchema,
  isVpcConfigOutput,
  assertVpcConfigOutput,
  validateVpcConfigOutput,
  VpcConfigOutputSchema,
} from './shapes/vpc-config.js'
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
