/**
 * The guard of the response as a careful engineer writes it by hand, one function per structure and per list: what all others are measured against.
 *
 * @module
 */
function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isTime(value: unknown): boolean {
  return value instanceof Date && !Number.isNaN(value.getTime())
}

/** Whether a value is the response. */
export function isResponseByHand(value: unknown): boolean {
  if (!isObject(value)) return false
  const {
    AutoMLJobName,
    AutoMLJobArn,
    InputDataConfig,
    OutputDataConfig,
    RoleArn,
    AutoMLJobObjective,
    ProblemType,
    AutoMLJobConfig,
    CreationTime,
    EndTime,
    LastModifiedTime,
    FailureReason,
    PartialFailureReasons,
    BestCandidate,
    AutoMLJobStatus,
    AutoMLJobSecondaryStatus,
    GenerateCandidateDefinitionsOnly,
    AutoMLJobArtifacts,
    ResolvedAttributes,
    ModelDeployConfig,
    ModelDeployResult,
  } = value
  return (
    (typeof AutoMLJobName === 'string' || AutoMLJobName === undefined) &&
    (typeof AutoMLJobArn === 'string' || AutoMLJobArn === undefined) &&
    (InputDataConfig === undefined || isChannels(InputDataConfig)) &&
    (OutputDataConfig === undefined || isOutputDataConfig(OutputDataConfig)) &&
    (typeof RoleArn === 'string' || RoleArn === undefined) &&
    (AutoMLJobObjective === undefined || isObjective(AutoMLJobObjective)) &&
    (typeof ProblemType === 'string' || ProblemType === undefined) &&
    (AutoMLJobConfig === undefined || isJobConfig(AutoMLJobConfig)) &&
    (CreationTime === undefined || isTime(CreationTime)) &&
    (EndTime === undefined || isTime(EndTime)) &&
    (LastModifiedTime === undefined || isTime(LastModifiedTime)) &&
    (typeof FailureReason === 'string' || FailureReason === undefined) &&
    (PartialFailureReasons === undefined || isPartialFailures(PartialFailureReasons)) &&
    (BestCandidate === undefined || isCandidate(BestCandidate)) &&
    (typeof AutoMLJobStatus === 'string' || AutoMLJobStatus === undefined) &&
    (typeof AutoMLJobSecondaryStatus === 'string' || AutoMLJobSecondaryStatus === undefined) &&
    (typeof GenerateCandidateDefinitionsOnly === 'boolean' || GenerateCandidateDefinitionsOnly === undefined) &&
    (AutoMLJobArtifacts === undefined || isArtifacts(AutoMLJobArtifacts)) &&
    (ResolvedAttributes === undefined || isResolvedAttributes(ResolvedAttributes)) &&
    (ModelDeployConfig === undefined || isDeployConfig(ModelDeployConfig)) &&
    (ModelDeployResult === undefined || isDeployResult(ModelDeployResult))
  )
}

function isChannel(value: unknown): boolean {
  if (!isObject(value)) return false
  const { DataSource, CompressionType, TargetAttributeName, ContentType, ChannelType, SampleWeightAttributeName } =
    value
  return (
    (DataSource === undefined || isDataSource(DataSource)) &&
    (typeof CompressionType === 'string' || CompressionType === undefined) &&
    (typeof TargetAttributeName === 'string' || TargetAttributeName === undefined) &&
    (typeof ContentType === 'string' || ContentType === undefined) &&
    (typeof ChannelType === 'string' || ChannelType === undefined) &&
    (typeof SampleWeightAttributeName === 'string' || SampleWeightAttributeName === undefined)
  )
}

function isDataSource(value: unknown): boolean {
  if (!isObject(value)) return false
  const { S3DataSource } = value
  return S3DataSource === undefined || isS3DataSource(S3DataSource)
}

function isS3DataSource(value: unknown): boolean {
  if (!isObject(value)) return false
  const { S3DataType, S3Uri } = value
  return (
    (typeof S3DataType === 'string' || S3DataType === undefined) && (typeof S3Uri === 'string' || S3Uri === undefined)
  )
}

function isOutputDataConfig(value: unknown): boolean {
  if (!isObject(value)) return false
  const { KmsKeyId, S3OutputPath } = value
  return (
    (typeof KmsKeyId === 'string' || KmsKeyId === undefined) &&
    (typeof S3OutputPath === 'string' || S3OutputPath === undefined)
  )
}

function isObjective(value: unknown): boolean {
  if (!isObject(value)) return false
  const { MetricName } = value
  return typeof MetricName === 'string' || MetricName === undefined
}

function isJobConfig(value: unknown): boolean {
  if (!isObject(value)) return false
  const { CompletionCriteria, SecurityConfig, CandidateGenerationConfig, DataSplitConfig, Mode } = value
  return (
    (CompletionCriteria === undefined || isCriteria(CompletionCriteria)) &&
    (SecurityConfig === undefined || isSecurityConfig(SecurityConfig)) &&
    (CandidateGenerationConfig === undefined || isGenerationConfig(CandidateGenerationConfig)) &&
    (DataSplitConfig === undefined || isSplitConfig(DataSplitConfig)) &&
    (typeof Mode === 'string' || Mode === undefined)
  )
}

function isCriteria(value: unknown): boolean {
  if (!isObject(value)) return false
  const { MaxCandidates, MaxRuntimePerTrainingJobInSeconds, MaxAutoMLJobRuntimeInSeconds } = value
  return (
    (MaxCandidates === undefined || Number.isInteger(MaxCandidates)) &&
    (MaxRuntimePerTrainingJobInSeconds === undefined || Number.isInteger(MaxRuntimePerTrainingJobInSeconds)) &&
    (MaxAutoMLJobRuntimeInSeconds === undefined || Number.isInteger(MaxAutoMLJobRuntimeInSeconds))
  )
}

function isSecurityConfig(value: unknown): boolean {
  if (!isObject(value)) return false
  const { VolumeKmsKeyId, EnableInterContainerTrafficEncryption, VpcConfig } = value
  return (
    (typeof VolumeKmsKeyId === 'string' || VolumeKmsKeyId === undefined) &&
    (typeof EnableInterContainerTrafficEncryption === 'boolean' ||
      EnableInterContainerTrafficEncryption === undefined) &&
    (VpcConfig === undefined || isVpcConfig(VpcConfig))
  )
}

function isVpcConfig(value: unknown): boolean {
  if (!isObject(value)) return false
  const { SecurityGroupIds, Subnets } = value
  return (SecurityGroupIds === undefined || isTexts(SecurityGroupIds)) && (Subnets === undefined || isTexts(Subnets))
}

function isGenerationConfig(value: unknown): boolean {
  if (!isObject(value)) return false
  const { FeatureSpecificationS3Uri, AlgorithmsConfig } = value
  return (
    (typeof FeatureSpecificationS3Uri === 'string' || FeatureSpecificationS3Uri === undefined) &&
    (AlgorithmsConfig === undefined || isAlgorithmConfigs(AlgorithmsConfig))
  )
}

function isAlgorithmConfig(value: unknown): boolean {
  if (!isObject(value)) return false
  const { AutoMLAlgorithms } = value
  return AutoMLAlgorithms === undefined || isTexts(AutoMLAlgorithms)
}

function isSplitConfig(value: unknown): boolean {
  if (!isObject(value)) return false
  const { ValidationFraction } = value
  return ValidationFraction === undefined || typeof ValidationFraction === 'number'
}

function isPartialFailure(value: unknown): boolean {
  if (!isObject(value)) return false
  const { PartialFailureMessage } = value
  return typeof PartialFailureMessage === 'string' || PartialFailureMessage === undefined
}

function isCandidate(value: unknown): boolean {
  if (!isObject(value)) return false
  const {
    CandidateName,
    FinalAutoMLJobObjectiveMetric,
    ObjectiveStatus,
    CandidateSteps,
    CandidateStatus,
    InferenceContainers,
    CreationTime,
    EndTime,
    LastModifiedTime,
    FailureReason,
    CandidateProperties,
    InferenceContainerDefinitions,
  } = value
  return (
    (typeof CandidateName === 'string' || CandidateName === undefined) &&
    (FinalAutoMLJobObjectiveMetric === undefined || isFinalMetric(FinalAutoMLJobObjectiveMetric)) &&
    (typeof ObjectiveStatus === 'string' || ObjectiveStatus === undefined) &&
    (CandidateSteps === undefined || isSteps(CandidateSteps)) &&
    (typeof CandidateStatus === 'string' || CandidateStatus === undefined) &&
    (InferenceContainers === undefined || isContainers(InferenceContainers)) &&
    (CreationTime === undefined || isTime(CreationTime)) &&
    (EndTime === undefined || isTime(EndTime)) &&
    (LastModifiedTime === undefined || isTime(LastModifiedTime)) &&
    (typeof FailureReason === 'string' || FailureReason === undefined) &&
    (CandidateProperties === undefined || isProperties(CandidateProperties)) &&
    (InferenceContainerDefinitions === undefined || isContainersMap(InferenceContainerDefinitions))
  )
}

function isFinalMetric(value: unknown): boolean {
  if (!isObject(value)) return false
  const { Type, MetricName, Value, StandardMetricName } = value
  return (
    (typeof Type === 'string' || Type === undefined) &&
    (typeof MetricName === 'string' || MetricName === undefined) &&
    (Value === undefined || typeof Value === 'number') &&
    (typeof StandardMetricName === 'string' || StandardMetricName === undefined)
  )
}

function isStep(value: unknown): boolean {
  if (!isObject(value)) return false
  const { CandidateStepType, CandidateStepArn, CandidateStepName } = value
  return (
    (typeof CandidateStepType === 'string' || CandidateStepType === undefined) &&
    (typeof CandidateStepArn === 'string' || CandidateStepArn === undefined) &&
    (typeof CandidateStepName === 'string' || CandidateStepName === undefined)
  )
}

function isContainer(value: unknown): boolean {
  if (!isObject(value)) return false
  const { Image, ModelDataUrl, Environment } = value
  return (
    (typeof Image === 'string' || Image === undefined) &&
    (typeof ModelDataUrl === 'string' || ModelDataUrl === undefined) &&
    (Environment === undefined || isTextMap(Environment))
  )
}

function isProperties(value: unknown): boolean {
  if (!isObject(value)) return false
  const { CandidateArtifactLocations, CandidateMetrics } = value
  return (
    (CandidateArtifactLocations === undefined || isLocations(CandidateArtifactLocations)) &&
    (CandidateMetrics === undefined || isMetricData(CandidateMetrics))
  )
}

function isLocations(value: unknown): boolean {
  if (!isObject(value)) return false
  const { Explainability, ModelInsights, BacktestResults } = value
  return (
    (typeof Explainability === 'string' || Explainability === undefined) &&
    (typeof ModelInsights === 'string' || ModelInsights === undefined) &&
    (typeof BacktestResults === 'string' || BacktestResults === undefined)
  )
}

function isMetricDatum(value: unknown): boolean {
  if (!isObject(value)) return false
  const { MetricName, StandardMetricName, Value, Set } = value
  return (
    (typeof MetricName === 'string' || MetricName === undefined) &&
    (typeof StandardMetricName === 'string' || StandardMetricName === undefined) &&
    (Value === undefined || typeof Value === 'number') &&
    (typeof Set === 'string' || Set === undefined)
  )
}

function isArtifacts(value: unknown): boolean {
  if (!isObject(value)) return false
  const { CandidateDefinitionNotebookLocation, DataExplorationNotebookLocation } = value
  return (
    (typeof CandidateDefinitionNotebookLocation === 'string' || CandidateDefinitionNotebookLocation === undefined) &&
    (typeof DataExplorationNotebookLocation === 'string' || DataExplorationNotebookLocation === undefined)
  )
}

function isResolvedAttributes(value: unknown): boolean {
  if (!isObject(value)) return false
  const { AutoMLJobObjective, ProblemType, CompletionCriteria } = value
  return (
    (AutoMLJobObjective === undefined || isObjective(AutoMLJobObjective)) &&
    (typeof ProblemType === 'string' || ProblemType === undefined) &&
    (CompletionCriteria === undefined || isCriteria(CompletionCriteria))
  )
}

function isDeployConfig(value: unknown): boolean {
  if (!isObject(value)) return false
  const { AutoGenerateEndpointName, EndpointName } = value
  return (
    (typeof AutoGenerateEndpointName === 'boolean' || AutoGenerateEndpointName === undefined) &&
    (typeof EndpointName === 'string' || EndpointName === undefined)
  )
}

function isDeployResult(value: unknown): boolean {
  if (!isObject(value)) return false
  const { EndpointName } = value
  return typeof EndpointName === 'string' || EndpointName === undefined
}

function isChannels(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  for (let index = 0; index < value.length; index++) if (!isChannel(value[index])) return false
  return true
}

function isPartialFailures(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  for (let index = 0; index < value.length; index++) if (!isPartialFailure(value[index])) return false
  return true
}

function isTexts(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  for (let index = 0; index < value.length; index++) if (typeof value[index] !== 'string') return false
  return true
}

function isAlgorithmConfigs(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  for (let index = 0; index < value.length; index++) if (!isAlgorithmConfig(value[index])) return false
  return true
}

function isSteps(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  for (let index = 0; index < value.length; index++) if (!isStep(value[index])) return false
  return true
}

function isContainers(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  for (let index = 0; index < value.length; index++) if (!isContainer(value[index])) return false
  return true
}

function isContainersMap(value: unknown): boolean {
  if (!isObject(value)) return false
  for (const key in value) {
    if (Object.prototype.hasOwnProperty.call(value, key) && !isContainers(value[key])) return false
  }
  return true
}

function isTextMap(value: unknown): boolean {
  if (!isObject(value)) return false
  for (const key in value) {
    if (Object.prototype.hasOwnProperty.call(value, key) && typeof value[key] !== 'string') return false
  }
  return true
}

function isMetricData(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  for (let index = 0; index < value.length; index++) if (!isMetricDatum(value[index])) return false
  return true
}
