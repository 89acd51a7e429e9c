/**
 * A response of `describe_auto_ml_job`: its model, a full value, and a guard as a careful engineer writes it by hand.
 *
 * @module
 */
import type { ServiceModel } from '../../generator/model/index.js'
import { enumeration, model, type MemberSketch, structure } from '../emit/guard/build-model.js'

const output = (id: string, members: Record<string, MemberSketch>): ReturnType<typeof structure> =>
  structure(id, Object.entries(members), { use: 'output' })

/** Name of the response. */
export const responseName = 'DescribeAutoMLJobResponse'

/** The model of the response. */
export const responseModel: ServiceModel = model(
  enumeration('Status', ['Completed', 'InProgress', 'Failed', 'Stopped', 'Stopping']),
  enumeration('Metric', ['Accuracy', 'MSE', 'F1', 'F1macro', 'AUC', 'RMSE', 'R2', 'Recall']),
  output(responseName, {
    AutoMLJobName: 'string',
    AutoMLJobArn: 'string',
    InputDataConfig: 'list(Channel)',
    OutputDataConfig: 'OutputDataConfig',
    RoleArn: 'string',
    AutoMLJobObjective: 'Objective',
    ProblemType: 'string',
    AutoMLJobConfig: 'JobConfig',
    CreationTime: 'timestamp',
    EndTime: 'timestamp',
    LastModifiedTime: 'timestamp',
    FailureReason: 'string',
    PartialFailureReasons: 'list(PartialFailureReason)',
    BestCandidate: 'Candidate',
    AutoMLJobStatus: 'Status',
    AutoMLJobSecondaryStatus: 'string',
    GenerateCandidateDefinitionsOnly: 'boolean',
    AutoMLJobArtifacts: 'Artifacts',
    ResolvedAttributes: 'ResolvedAttributes',
    ModelDeployConfig: 'ModelDeployConfig',
    ModelDeployResult: 'ModelDeployResult',
  }),
  output('Channel', {
    DataSource: 'DataSource',
    CompressionType: 'string',
    TargetAttributeName: 'string',
    ContentType: 'string',
    ChannelType: 'string',
    SampleWeightAttributeName: 'string',
  }),
  output('DataSource', { S3DataSource: 'S3DataSource' }),
  output('S3DataSource', { S3DataType: 'string', S3Uri: 'string' }),
  output('OutputDataConfig', { KmsKeyId: 'string', S3OutputPath: 'string' }),
  output('Objective', { MetricName: 'Metric' }),
  output('JobConfig', {
    CompletionCriteria: 'CompletionCriteria',
    SecurityConfig: 'SecurityConfig',
    CandidateGenerationConfig: 'CandidateGenerationConfig',
    DataSplitConfig: 'DataSplitConfig',
    Mode: 'string',
  }),
  output('CompletionCriteria', {
    MaxCandidates: 'integer',
    MaxRuntimePerTrainingJobInSeconds: 'integer',
    MaxAutoMLJobRuntimeInSeconds: 'integer',
  }),
  output('SecurityConfig', {
    VolumeKmsKeyId: 'string',
    EnableInterContainerTrafficEncryption: 'boolean',
    VpcConfig: 'VpcConfig',
  }),
  output('VpcConfig', { SecurityGroupIds: 'list(string)', Subnets: 'list(string)' }),
  output('CandidateGenerationConfig', {
    FeatureSpecificationS3Uri: 'string',
    AlgorithmsConfig: 'list(AlgorithmConfig)',
  }),
  output('AlgorithmConfig', { AutoMLAlgorithms: 'list(string)' }),
  output('DataSplitConfig', { ValidationFraction: 'float' }),
  output('PartialFailureReason', { PartialFailureMessage: 'string' }),
  output('Candidate', {
    CandidateName: 'string',
    FinalAutoMLJobObjectiveMetric: 'FinalMetric',
    ObjectiveStatus: 'string',
    CandidateSteps: 'list(CandidateStep)',
    CandidateStatus: 'Status',
    InferenceContainers: 'list(Container)',
    CreationTime: 'timestamp',
    EndTime: 'timestamp',
    LastModifiedTime: 'timestamp',
    FailureReason: 'string',
    CandidateProperties: 'CandidateProperties',
    InferenceContainerDefinitions: 'map(string,list(Container))',
  }),
  output('FinalMetric', { Type: 'string', MetricName: 'Metric', Value: 'float', StandardMetricName: 'Metric' }),
  output('CandidateStep', { CandidateStepType: 'string', CandidateStepArn: 'string', CandidateStepName: 'string' }),
  output('Container', { Image: 'string', ModelDataUrl: 'string', Environment: 'map(string,string)' }),
  output('CandidateProperties', { CandidateArtifactLocations: 'Locations', CandidateMetrics: 'list(MetricDatum)' }),
  output('Locations', { Explainability: 'string', ModelInsights: 'string', BacktestResults: 'string' }),
  output('MetricDatum', { MetricName: 'Metric', StandardMetricName: 'Metric', Value: 'float', Set: 'string' }),
  output('Artifacts', { CandidateDefinitionNotebookLocation: 'string', DataExplorationNotebookLocation: 'string' }),
  output('ResolvedAttributes', {
    AutoMLJobObjective: 'Objective',
    ProblemType: 'string',
    CompletionCriteria: 'CompletionCriteria',
  }),
  output('ModelDeployConfig', { AutoGenerateEndpointName: 'boolean', EndpointName: 'string' }),
  output('ModelDeployResult', { EndpointName: 'string' }),
)

const container = { Image: 'image', ModelDataUrl: 's3://model', Environment: { A: '1', B: '2', C: '3', D: '4' } }
const criteria = { MaxCandidates: 10, MaxRuntimePerTrainingJobInSeconds: 3600, MaxAutoMLJobRuntimeInSeconds: 7200 }

/** A response with every member. Made anew by each call. */
export function createResponse(): Record<string, unknown> {
  return structuredClone({
    AutoMLJobName: 'job',
    AutoMLJobArn: 'arn:job',
    InputDataConfig: Array.from({ length: 3 }, () => ({
      DataSource: { S3DataSource: { S3DataType: 'S3Prefix', S3Uri: 's3://data' } },
      CompressionType: 'None',
      TargetAttributeName: 'y',
      ContentType: 'text/csv',
      ChannelType: 'training',
    })),
    OutputDataConfig: { KmsKeyId: 'key', S3OutputPath: 's3://out' },
    RoleArn: 'arn:role',
    AutoMLJobObjective: { MetricName: 'F1' },
    ProblemType: 'Regression',
    AutoMLJobConfig: {
      CompletionCriteria: criteria,
      SecurityConfig: {
        EnableInterContainerTrafficEncryption: true,
        VpcConfig: { SecurityGroupIds: ['sg-1', 'sg-2'], Subnets: ['s-1', 's-2', 's-3'] },
      },
      CandidateGenerationConfig: { AlgorithmsConfig: [{ AutoMLAlgorithms: ['xgboost', 'mlp', 'lightgbm'] }] },
      DataSplitConfig: { ValidationFraction: 0.2 },
      Mode: 'AUTO',
    },
    CreationTime: new Date(1),
    EndTime: new Date(2),
    LastModifiedTime: new Date(3),
    PartialFailureReasons: [{ PartialFailureMessage: 'none' }],
    BestCandidate: {
      CandidateName: 'best',
      FinalAutoMLJobObjectiveMetric: { Type: 'Maximize', MetricName: 'F1', Value: 0.9, StandardMetricName: 'F1' },
      ObjectiveStatus: 'Succeeded',
      CandidateSteps: Array.from({ length: 4 }, () => ({
        CandidateStepType: 'AWS::SageMaker::TrainingJob',
        CandidateStepArn: 'arn:step',
        CandidateStepName: 'step',
      })),
      CandidateStatus: 'Completed',
      InferenceContainers: [container, container, container],
      CreationTime: new Date(1),
      LastModifiedTime: new Date(3),
      CandidateProperties: {
        CandidateArtifactLocations: { Explainability: 's3://e', ModelInsights: 's3://m' },
        CandidateMetrics: Array.from({ length: 8 }, () => ({ MetricName: 'F1', Value: 0.5, Set: 'Train' })),
      },
      InferenceContainerDefinitions: { CPU: [container, container] },
    },
    AutoMLJobStatus: 'Completed',
    AutoMLJobSecondaryStatus: 'Completed',
    GenerateCandidateDefinitionsOnly: false,
    AutoMLJobArtifacts: { CandidateDefinitionNotebookLocation: 's3://n', DataExplorationNotebookLocation: 's3://d' },
    ResolvedAttributes: {
      AutoMLJobObjective: { MetricName: 'F1' },
      ProblemType: 'Regression',
      CompletionCriteria: criteria,
    },
    ModelDeployConfig: { AutoGenerateEndpointName: true },
    ModelDeployResult: { EndpointName: 'endpoint' },
  })
}
