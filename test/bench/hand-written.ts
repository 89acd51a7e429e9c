/**
 * The guard of the response, as a careful engineer writes it by hand: what the emitted guard is measured against.
 *
 * @module
 */
type Members = Record<string, unknown>

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const isText = (value: unknown): boolean => typeof value === 'string' || value === undefined
const isFlag = (value: unknown): boolean => typeof value === 'boolean' || value === undefined
const isCount = (value: unknown): boolean => value === undefined || Number.isInteger(value)
const isAmount = (value: unknown): boolean => value === undefined || Number.isFinite(value)
const isTime = (value: unknown): boolean =>
  value === undefined || (value instanceof Date && !Number.isNaN(value.getTime()))

function isTexts(value: unknown): boolean {
  if (value === undefined) return true
  if (!Array.isArray(value)) return false
  for (let i = 0; i < value.length; i++) if (typeof value[i] !== 'string') return false
  return true
}

function isTextMap(value: unknown): boolean {
  if (value === undefined) return true
  if (!isMembers(value)) return false
  for (const key in value) {
    if (Object.prototype.hasOwnProperty.call(value, key) && typeof value[key] !== 'string') return false
  }
  return true
}

function isChannels(value: unknown): boolean {
  if (value === undefined) return true
  if (!Array.isArray(value)) return false
  for (let i = 0; i < value.length; i++) if (!isChannel(value[i])) return false
  return true
}

function isChannel(value: unknown): boolean {
  return (
    isMembers(value) &&
    (value['DataSource'] === undefined || isDataSource(value['DataSource'])) &&
    isText(value['CompressionType']) &&
    isText(value['TargetAttributeName']) &&
    isText(value['ContentType']) &&
    isText(value['ChannelType']) &&
    isText(value['SampleWeightAttributeName'])
  )
}

function isDataSource(value: unknown): boolean {
  if (!isMembers(value)) return false
  const source = value['S3DataSource']
  return source === undefined || (isMembers(source) && isText(source['S3DataType']) && isText(source['S3Uri']))
}

function isConfig(value: unknown): boolean {
  if (value === undefined) return true
  if (!isMembers(value)) return false
  const { CompletionCriteria, SecurityConfig, CandidateGenerationConfig, DataSplitConfig, Mode } = value
  return (
    isCriteria(CompletionCriteria) &&
    isSecurity(SecurityConfig) &&
    isGeneration(CandidateGenerationConfig) &&
    (DataSplitConfig === undefined ||
      (isMembers(DataSplitConfig) && isAmount(DataSplitConfig['ValidationFraction']))) &&
    isText(Mode)
  )
}

function isCriteria(value: unknown): boolean {
  if (value === undefined) return true
  return (
    isMembers(value) &&
    isCount(value['MaxCandidates']) &&
    isCount(value['MaxRuntimePerTrainingJobInSeconds']) &&
    isCount(value['MaxAutoMLJobRuntimeInSeconds'])
  )
}

function isSecurity(value: unknown): boolean {
  if (value === undefined) return true
  if (!isMembers(value)) return false
  const vpc = value['VpcConfig']
  return (
    isText(value['VolumeKmsKeyId']) &&
    isFlag(value['EnableInterContainerTrafficEncryption']) &&
    (vpc === undefined || (isMembers(vpc) && isTexts(vpc['SecurityGroupIds']) && isTexts(vpc['Subnets'])))
  )
}

function isGeneration(value: unknown): boolean {
  if (value === undefined) return true
  if (!isMembers(value) || !isText(value['FeatureSpecificationS3Uri'])) return false
  const algorithms = value['AlgorithmsConfig']
  if (algorithms === undefined) return true
  if (!Array.isArray(algorithms)) return false
  for (let i = 0; i < algorithms.length; i++) {
    const algorithm: unknown = algorithms[i]
    if (!isMembers(algorithm) || !isTexts(algorithm['AutoMLAlgorithms'])) return false
  }
  return true
}

function isContainers(value: unknown): boolean {
  if (value === undefined) return true
  if (!Array.isArray(value)) return false
  for (let i = 0; i < value.length; i++) {
    const one: unknown = value[i]
    if (!isMembers(one)) return false
    if (!isText(one['Image']) || !isText(one['ModelDataUrl']) || !isTextMap(one['Environment'])) return false
  }
  return true
}

function isSteps(value: unknown): boolean {
  if (value === undefined) return true
  if (!Array.isArray(value)) return false
  for (let i = 0; i < value.length; i++) {
    const one: unknown = value[i]
    if (!isMembers(one)) return false
    if (!isText(one['CandidateStepType']) || !isText(one['CandidateStepArn']) || !isText(one['CandidateStepName'])) {
      return false
    }
  }
  return true
}

function isFinalMetric(value: unknown): boolean {
  if (value === undefined) return true
  return (
    isMembers(value) &&
    isText(value['Type']) &&
    isText(value['MetricName']) &&
    isAmount(value['Value']) &&
    isText(value['StandardMetricName'])
  )
}

function isProperties(value: unknown): boolean {
  if (value === undefined) return true
  if (!isMembers(value)) return false
  const { CandidateArtifactLocations: places, CandidateMetrics: metrics } = value
  if (places !== undefined) {
    if (!isMembers(places)) return false
    if (!isText(places['Explainability']) || !isText(places['ModelInsights']) || !isText(places['BacktestResults'])) {
      return false
    }
  }
  if (metrics === undefined) return true
  if (!Array.isArray(metrics)) return false
  for (let i = 0; i < metrics.length; i++) {
    const one: unknown = metrics[i]
    if (!isMembers(one) || !isText(one['MetricName']) || !isText(one['StandardMetricName'])) return false
    if (!isAmount(one['Value']) || !isText(one['Set'])) return false
  }
  return true
}

function isDefinitions(value: unknown): boolean {
  if (value === undefined) return true
  if (!isMembers(value)) return false
  for (const key in value) {
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue
    if (value[key] === undefined || !isContainers(value[key])) return false
  }
  return true
}

function isCandidate(value: unknown): boolean {
  if (value === undefined) return true
  return (
    isMembers(value) &&
    isText(value['CandidateName']) &&
    isFinalMetric(value['FinalAutoMLJobObjectiveMetric']) &&
    isText(value['ObjectiveStatus']) &&
    isSteps(value['CandidateSteps']) &&
    isText(value['CandidateStatus']) &&
    isContainers(value['InferenceContainers']) &&
    isTime(value['CreationTime']) &&
    isTime(value['EndTime']) &&
    isTime(value['LastModifiedTime']) &&
    isText(value['FailureReason']) &&
    isProperties(value['CandidateProperties']) &&
    isDefinitions(value['InferenceContainerDefinitions'])
  )
}

function isObjective(value: unknown): boolean {
  return value === undefined || (isMembers(value) && isText(value['MetricName']))
}

function isFailures(value: unknown): boolean {
  if (value === undefined) return true
  if (!Array.isArray(value)) return false
  for (let i = 0; i < value.length; i++) {
    const one: unknown = value[i]
    if (!isMembers(one) || !isText(one['PartialFailureMessage'])) return false
  }
  return true
}

function isPair(value: unknown, first: string, second: string): boolean {
  return value === undefined || (isMembers(value) && isText(value[first]) && isText(value[second]))
}

function isResolved(value: unknown): boolean {
  if (value === undefined) return true
  if (!isMembers(value)) return false
  return (
    isObjective(value['AutoMLJobObjective']) && isText(value['ProblemType']) && isCriteria(value['CompletionCriteria'])
  )
}

/** Whether a value is the response. */
export function isResponseByHand(value: unknown): boolean {
  if (!isMembers(value)) return false
  const deploy = value['ModelDeployConfig']
  const result = value['ModelDeployResult']
  return (
    isText(value['AutoMLJobName']) &&
    isText(value['AutoMLJobArn']) &&
    isChannels(value['InputDataConfig']) &&
    isPair(value['OutputDataConfig'], 'KmsKeyId', 'S3OutputPath') &&
    isText(value['RoleArn']) &&
    isObjective(value['AutoMLJobObjective']) &&
    isText(value['ProblemType']) &&
    isConfig(value['AutoMLJobConfig']) &&
    isTime(value['CreationTime']) &&
    isTime(value['EndTime']) &&
    isTime(value['LastModifiedTime']) &&
    isText(value['FailureReason']) &&
    isFailures(value['PartialFailureReasons']) &&
    isCandidate(value['BestCandidate']) &&
    isText(value['AutoMLJobStatus']) &&
    isText(value['AutoMLJobSecondaryStatus']) &&
    isFlag(value['GenerateCandidateDefinitionsOnly']) &&
    isPair(value['AutoMLJobArtifacts'], 'CandidateDefinitionNotebookLocation', 'DataExplorationNotebookLocation') &&
    isResolved(value['ResolvedAttributes']) &&
    (deploy === undefined ||
      (isMembers(deploy) && isFlag(deploy['AutoGenerateEndpointName']) && isText(deploy['EndpointName']))) &&
    (result === undefined || (isMembers(result) && isText(result['EndpointName'])))
  )
}
