/**
 * The report of what is wrong with a response, as a careful engineer writes it by hand: the same issues in the same words as those of the emitted `validate`.
 *
 * @module
 */

/** One thing that is wrong. */
export interface IssueByHand {
  /** Keys from the value to the place, outermost first; list positions from 0. */
  readonly path: readonly (string | number)[]
  readonly pathText: string
  readonly code: 'invalid-type'
  readonly expected: string
  readonly received: string
  readonly message: string
}

/** A place in the value. Written out as keys only where something is wrong. */
interface Place {
  readonly parent: Place | undefined
  readonly key: string | number
}

type Issues = IssueByHand[]
export type Parent = Place | undefined

export function addIssue(value: unknown, place: Parent, expected: string, issues: Issues): void {
  const path: (string | number)[] = []
  for (let at = place; at !== undefined; at = at.parent) path.push(at.key)
  issues.push(createIssue(value, path.reverse(), expected))
}

/**
 * Makes an issue.
 *
 * @param path - keys from the whole value to what is wrong, outermost first
 */
export function createIssue(value: unknown, path: readonly (string | number)[], expected: string): IssueByHand {
  const pathText = printPath(path)
  const received = printType(value)
  const found = `value: ${printValue(value)}, type: ${received}, valid types: ${expected}`
  const message = `Invalid type for parameter ${pathText}, ${found}`
  return { path, pathText, code: 'invalid-type', expected, received, message }
}

function printPath(path: readonly (string | number)[]): string {
  let text = ''
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`
    else if (/^[\w$-]+$/.test(key)) text += text === '' ? key : `.${key}`
    else text += `[${JSON.stringify(key)}]`
  }
  return text === '' ? 'input' : text
}

function printType(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (value instanceof Date) return 'Date'
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : typeof value
}

function printValue(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value.length > 64 ? `${value.slice(0, 64)}…` : value)
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? '[…]' : '{…}'
    case 'symbol':
    case 'function':
      return typeof value
    default:
      return String(value)
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function addText(value: unknown, parent: Parent, key: string, issues: Issues): void {
  if (typeof value !== 'string' && value !== undefined) addIssue(value, { parent, key }, 'string', issues)
}

function addFlag(value: unknown, parent: Parent, key: string, issues: Issues): void {
  if (typeof value !== 'boolean' && value !== undefined) addIssue(value, { parent, key }, 'boolean', issues)
}

function addCount(value: unknown, parent: Parent, key: string, issues: Issues): void {
  if (value !== undefined && !Number.isInteger(value)) addIssue(value, { parent, key }, 'integer', issues)
}

function addAmount(value: unknown, parent: Parent, key: string, issues: Issues): void {
  if (value !== undefined && typeof value !== 'number') addIssue(value, { parent, key }, 'number', issues)
}

function addTime(value: unknown, parent: Parent, key: string, issues: Issues): void {
  if (value === undefined || (value instanceof Date && !Number.isNaN(value.getTime()))) return
  addIssue(value, { parent, key }, 'valid Date', issues)
}

/** Lists everything that is wrong with a value, in the order of the members; nothing where it is a response. */
export function reportResponseByHand(value: unknown): readonly IssueByHand[] {
  const issues: Issues = []
  addResponse(value, undefined, issues)
  return issues
}

function addResponse(value: unknown, place: Parent, issues: Issues): void {
  if (!isObject(value)) return addIssue(value, place, 'object', issues)
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
  addText(AutoMLJobName, place, 'AutoMLJobName', issues)
  addText(AutoMLJobArn, place, 'AutoMLJobArn', issues)
  if (InputDataConfig !== undefined) addChannels(InputDataConfig, { parent: place, key: 'InputDataConfig' }, issues)
  if (OutputDataConfig !== undefined)
    addOutputDataConfig(OutputDataConfig, { parent: place, key: 'OutputDataConfig' }, issues)
  addText(RoleArn, place, 'RoleArn', issues)
  if (AutoMLJobObjective !== undefined)
    addObjective(AutoMLJobObjective, { parent: place, key: 'AutoMLJobObjective' }, issues)
  addText(ProblemType, place, 'ProblemType', issues)
  if (AutoMLJobConfig !== undefined) addJobConfig(AutoMLJobConfig, { parent: place, key: 'AutoMLJobConfig' }, issues)
  addTime(CreationTime, place, 'CreationTime', issues)
  addTime(EndTime, place, 'EndTime', issues)
  addTime(LastModifiedTime, place, 'LastModifiedTime', issues)
  addText(FailureReason, place, 'FailureReason', issues)
  if (PartialFailureReasons !== undefined)
    addPartialFailures(PartialFailureReasons, { parent: place, key: 'PartialFailureReasons' }, issues)
  if (BestCandidate !== undefined) addCandidate(BestCandidate, { parent: place, key: 'BestCandidate' }, issues)
  addText(AutoMLJobStatus, place, 'AutoMLJobStatus', issues)
  addText(AutoMLJobSecondaryStatus, place, 'AutoMLJobSecondaryStatus', issues)
  addFlag(GenerateCandidateDefinitionsOnly, place, 'GenerateCandidateDefinitionsOnly', issues)
  if (AutoMLJobArtifacts !== undefined)
    addArtifacts(AutoMLJobArtifacts, { parent: place, key: 'AutoMLJobArtifacts' }, issues)
  if (ResolvedAttributes !== undefined)
    addResolvedAttributes(ResolvedAttributes, { parent: place, key: 'ResolvedAttributes' }, issues)
  if (ModelDeployConfig !== undefined)
    addDeployConfig(ModelDeployConfig, { parent: place, key: 'ModelDeployConfig' }, issues)
  if (ModelDeployResult !== undefined)
    addDeployResult(ModelDeployResult, { parent: place, key: 'ModelDeployResult' }, issues)
}

function addChannel(value: unknown, place: Place, issues: Issues): void {
  if (!isObject(value)) return addIssue(value, place, 'object', issues)
  const { DataSource, CompressionType, TargetAttributeName, ContentType, ChannelType, SampleWeightAttributeName } =
    value
  if (DataSource !== undefined) addDataSource(DataSource, { parent: place, key: 'DataSource' }, issues)
  addText(CompressionType, place, 'CompressionType', issues)
  addText(TargetAttributeName, place, 'TargetAttributeName', issues)
  addText(ContentType, place, 'ContentType', issues)
  addText(ChannelType, place, 'ChannelType', issues)
  addText(SampleWeightAttributeName, place, 'SampleWeightAttributeName', issues)
}

function addDataSource(value: unknown, place: Place, issues: Issues): void {
  if (!isObject(value)) return addIssue(value, place, 'object', issues)
  const { S3DataSource } = value
  if (S3DataSource !== undefined) addS3DataSource(S3DataSource, { parent: place, key: 'S3DataSource' }, issues)
}

function addS3DataSource(value: unknown, place: Place, issues: Issues): void {
  if (!isObject(value)) return addIssue(value, place, 'object', issues)
  const { S3DataType, S3Uri } = value
  addText(S3DataType, place, 'S3DataType', issues)
  addText(S3Uri, place, 'S3Uri', issues)
}

function addOutputDataConfig(value: unknown, place: Place, issues: Issues): void {
  if (!isObject(value)) return addIssue(value, place, 'object', issues)
  const { KmsKeyId, S3OutputPath } = value
  addText(KmsKeyId, place, 'KmsKeyId', issues)
  addText(S3OutputPath, place, 'S3OutputPath', issues)
}

function addObjective(value: unknown, place: Place, issues: Issues): void {
  if (!isObject(value)) return addIssue(value, place, 'object', issues)
  const { MetricName } = value
  addText(MetricName, place, 'MetricName', issues)
}

function addJobConfig(value: unknown, place: Place, issues: Issues): void {
  if (!isObject(value)) return addIssue(value, place, 'object', issues)
  const { CompletionCriteria, SecurityConfig, CandidateGenerationConfig, DataSplitConfig, Mode } = value
  if (CompletionCriteria !== undefined)
    addCriteria(CompletionCriteria, { parent: place, key: 'CompletionCriteria' }, issues)
  if (SecurityConfig !== undefined) addSecurityConfig(SecurityConfig, { parent: place, key: 'SecurityConfig' }, issues)
  if (CandidateGenerationConfig !== undefined)
    addGenerationConfig(CandidateGenerationConfig, { parent: place, key: 'CandidateGenerationConfig' }, issues)
  if (DataSplitConfig !== undefined) addSplitConfig(DataSplitConfig, { parent: place, key: 'DataSplitConfig' }, issues)
  addText(Mode, place, 'Mode', issues)
}

function addCriteria(value: unknown, place: Place, issues: Issues): void {
  if (!isObject(value)) return addIssue(value, place, 'object', issues)
  const { MaxCandidates, MaxRuntimePerTrainingJobInSeconds, MaxAutoMLJobRuntimeInSeconds } = value
  addCount(MaxCandidates, place, 'MaxCandidates', issues)
  addCount(MaxRuntimePerTrainingJobInSeconds, place, 'MaxRuntimePerTrainingJobInSeconds', issues)
  addCount(MaxAutoMLJobRuntimeInSeconds, place, 'MaxAutoMLJobRuntimeInSeconds', issues)
}

function addSecurityConfig(value: unknown, place: Place, issues: Issues): void {
  if (!isObject(value)) return addIssue(value, place, 'object', issues)
  const { VolumeKmsKeyId, EnableInterContainerTrafficEncryption, VpcConfig } = value
  addText(VolumeKmsKeyId, place, 'VolumeKmsKeyId', issues)
  addFlag(EnableInterContainerTrafficEncryption, place, 'EnableInterContainerTrafficEncryption', issues)
  if (VpcConfig !== undefined) addVpcConfig(VpcConfig, { parent: place, key: 'VpcConfig' }, issues)
}

function addVpcConfig(value: unknown, place: Place, issues: Issues): void {
  if (!isObject(value)) return addIssue(value, place, 'object', issues)
  const { SecurityGroupIds, Subnets } = value
  if (SecurityGroupIds !== undefined) addTexts(SecurityGroupIds, { parent: place, key: 'SecurityGroupIds' }, issues)
  if (Subnets !== undefined) addTexts(Subnets, { parent: place, key: 'Subnets' }, issues)
}

function addGenerationConfig(value: unknown, place: Place, issues: Issues): void {
  if (!isObject(value)) return addIssue(value, place, 'object', issues)
  const { FeatureSpecificationS3Uri, AlgorithmsConfig } = value
  addText(FeatureSpecificationS3Uri, place, 'FeatureSpecificationS3Uri', issues)
  if (AlgorithmsConfig !== undefined)
    addAlgorithmConfigs(AlgorithmsConfig, { parent: place, key: 'AlgorithmsConfig' }, issues)
}

function addAlgorithmConfig(value: unknown, place: Place, issues: Issues): void {
  if (!isObject(value)) return addIssue(value, place, 'object', issues)
  const { AutoMLAlgorithms } = value
  if (AutoMLAlgorithms !== undefined) addTexts(AutoMLAlgorithms, { parent: place, key: 'AutoMLAlgorithms' }, issues)
}

function addSplitConfig(value: unknown, place: Place, issues: Issues): void {
  if (!isObject(value)) return addIssue(value, place, 'object', issues)
  const { ValidationFraction } = value
  addAmount(ValidationFraction, place, 'ValidationFraction', issues)
}

function addPartialFailure(value: unknown, place: Place, issues: Issues): void {
  if (!isObject(value)) return addIssue(value, place, 'object', issues)
  const { PartialFailureMessage } = value
  addText(PartialFailureMessage, place, 'PartialFailureMessage', issues)
}

function addCandidate(value: unknown, place: Place, issues: Issues): void {
  if (!isObject(value)) return addIssue(value, place, 'object', issues)
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
  addText(CandidateName, place, 'CandidateName', issues)
  if (FinalAutoMLJobObjectiveMetric !== undefined)
    addFinalMetric(FinalAutoMLJobObjectiveMetric, { parent: place, key: 'FinalAutoMLJobObjectiveMetric' }, issues)
  addText(ObjectiveStatus, place, 'ObjectiveStatus', issues)
  if (CandidateSteps !== undefined) addSteps(CandidateSteps, { parent: place, key: 'CandidateSteps' }, issues)
  addText(CandidateStatus, place, 'CandidateStatus', issues)
  if (InferenceContainers !== undefined)
    addContainers(InferenceContainers, { parent: place, key: 'InferenceContainers' }, issues)
  addTime(CreationTime, place, 'CreationTime', issues)
  addTime(EndTime, place, 'EndTime', issues)
  addTime(LastModifiedTime, place, 'LastModifiedTime', issues)
  addText(FailureReason, place, 'FailureReason', issues)
  if (CandidateProperties !== undefined)
    addProperties(CandidateProperties, { parent: place, key: 'CandidateProperties' }, issues)
  if (InferenceContainerDefinitions !== undefined)
    addContainersMap(InferenceContainerDefinitions, { parent: place, key: 'InferenceContainerDefinitions' }, issues)
}

function addFinalMetric(value: unknown, place: Place, issues: Issues): void {
  if (!isObject(value)) return addIssue(value, place, 'object', issues)
  const { Type, MetricName, Value, StandardMetricName } = value
  addText(Type, place, 'Type', issues)
  addText(MetricName, place, 'MetricName', issues)
  addAmount(Value, place, 'Value', issues)
  addText(StandardMetricName, place, 'StandardMetricName', issues)
}

function addStep(value: unknown, place: Place, issues: Issues): void {
  if (!isObject(value)) return addIssue(value, place, 'object', issues)
  const { CandidateStepType, CandidateStepArn, CandidateStepName } = value
  addText(CandidateStepType, place, 'CandidateStepType', issues)
  addText(CandidateStepArn, place, 'CandidateStepArn', issues)
  addText(CandidateStepName, place, 'CandidateStepName', issues)
}

function addContainer(value: unknown, place: Place, issues: Issues): void {
  if (!isObject(value)) return addIssue(value, place, 'object', issues)
  const { Image, ModelDataUrl, Environment } = value
  addText(Image, place, 'Image', issues)
  addText(ModelDataUrl, place, 'ModelDataUrl', issues)
  if (Environment !== undefined) addTextMap(Environment, { parent: place, key: 'Environment' }, issues)
}

function addProperties(value: unknown, place: Place, issues: Issues): void {
  if (!isObject(value)) return addIssue(value, place, 'object', issues)
  const { CandidateArtifactLocations, CandidateMetrics } = value
  if (CandidateArtifactLocations !== undefined)
    addLocations(CandidateArtifactLocations, { parent: place, key: 'CandidateArtifactLocations' }, issues)
  if (CandidateMetrics !== undefined)
    addMetricData(CandidateMetrics, { parent: place, key: 'CandidateMetrics' }, issues)
}

function addLocations(value: unknown, place: Place, issues: Issues): void {
  if (!isObject(value)) return addIssue(value, place, 'object', issues)
  const { Explainability, ModelInsights, BacktestResults } = value
  addText(Explainability, place, 'Explainability', issues)
  addText(ModelInsights, place, 'ModelInsights', issues)
  addText(BacktestResults, place, 'BacktestResults', issues)
}

function addMetricDatum(value: unknown, place: Place, issues: Issues): void {
  if (!isObject(value)) return addIssue(value, place, 'object', issues)
  const { MetricName, StandardMetricName, Value, Set } = value
  addText(MetricName, place, 'MetricName', issues)
  addText(StandardMetricName, place, 'StandardMetricName', issues)
  addAmount(Value, place, 'Value', issues)
  addText(Set, place, 'Set', issues)
}

function addArtifacts(value: unknown, place: Place, issues: Issues): void {
  if (!isObject(value)) return addIssue(value, place, 'object', issues)
  const { CandidateDefinitionNotebookLocation, DataExplorationNotebookLocation } = value
  addText(CandidateDefinitionNotebookLocation, place, 'CandidateDefinitionNotebookLocation', issues)
  addText(DataExplorationNotebookLocation, place, 'DataExplorationNotebookLocation', issues)
}

function addResolvedAttributes(value: unknown, place: Place, issues: Issues): void {
  if (!isObject(value)) return addIssue(value, place, 'object', issues)
  const { AutoMLJobObjective, ProblemType, CompletionCriteria } = value
  if (AutoMLJobObjective !== undefined)
    addObjective(AutoMLJobObjective, { parent: place, key: 'AutoMLJobObjective' }, issues)
  addText(ProblemType, place, 'ProblemType', issues)
  if (CompletionCriteria !== undefined)
    addCriteria(CompletionCriteria, { parent: place, key: 'CompletionCriteria' }, issues)
}

function addDeployConfig(value: unknown, place: Place, issues: Issues): void {
  if (!isObject(value)) return addIssue(value, place, 'object', issues)
  const { AutoGenerateEndpointName, EndpointName } = value
  addFlag(AutoGenerateEndpointName, place, 'AutoGenerateEndpointName', issues)
  addText(EndpointName, place, 'EndpointName', issues)
}

function addDeployResult(value: unknown, place: Place, issues: Issues): void {
  if (!isObject(value)) return addIssue(value, place, 'object', issues)
  const { EndpointName } = value
  addText(EndpointName, place, 'EndpointName', issues)
}

function addChannels(value: unknown, place: Place, issues: Issues): void {
  if (!Array.isArray(value)) return addIssue(value, place, 'array', issues)
  for (let index = 0; index < value.length; index++) {
    addChannel(value[index], { parent: place, key: index }, issues)
  }
}

function addPartialFailures(value: unknown, place: Place, issues: Issues): void {
  if (!Array.isArray(value)) return addIssue(value, place, 'array', issues)
  for (let index = 0; index < value.length; index++) {
    addPartialFailure(value[index], { parent: place, key: index }, issues)
  }
}

function addTexts(value: unknown, place: Place, issues: Issues): void {
  if (!Array.isArray(value)) return addIssue(value, place, 'array', issues)
  for (let index = 0; index < value.length; index++) {
    if (typeof value[index] !== 'string') addIssue(value[index], { parent: place, key: index }, 'string', issues)
  }
}

function addAlgorithmConfigs(value: unknown, place: Place, issues: Issues): void {
  if (!Array.isArray(value)) return addIssue(value, place, 'array', issues)
  for (let index = 0; index < value.length; index++) {
    addAlgorithmConfig(value[index], { parent: place, key: index }, issues)
  }
}

function addSteps(value: unknown, place: Place, issues: Issues): void {
  if (!Array.isArray(value)) return addIssue(value, place, 'array', issues)
  for (let index = 0; index < value.length; index++) {
    addStep(value[index], { parent: place, key: index }, issues)
  }
}

function addContainers(value: unknown, place: Place, issues: Issues): void {
  if (!Array.isArray(value)) return addIssue(value, place, 'array', issues)
  for (let index = 0; index < value.length; index++) {
    addContainer(value[index], { parent: place, key: index }, issues)
  }
}

function addContainersMap(value: unknown, place: Place, issues: Issues): void {
  if (!isObject(value)) return addIssue(value, place, 'object', issues)
  for (const key in value) {
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue
    addContainers(value[key], { parent: place, key }, issues)
  }
}

function addTextMap(value: unknown, place: Place, issues: Issues): void {
  if (!isObject(value)) return addIssue(value, place, 'object', issues)
  for (const key in value) {
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue
    if (typeof value[key] !== 'string') addIssue(value[key], { parent: place, key }, 'string', issues)
  }
}

function addMetricData(value: unknown, place: Place, issues: Issues): void {
  if (!Array.isArray(value)) return addIssue(value, place, 'array', issues)
  for (let index = 0; index < value.length; index++) {
    addMetricDatum(value[index], { parent: place, key: index }, issues)
  }
}
