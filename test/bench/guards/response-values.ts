/**
 * Values of the response of `describe_auto_ml_job`. Imports nothing: the processes that measure are bundled with it.
 *
 * @module
 */
function createContainer(): Record<string, unknown> {
  return { Image: 'image', ModelDataUrl: 's3://model', Environment: { A: '1', B: '2', C: '3', D: '4' } }
}

function createCriteria(): Record<string, unknown> {
  return { MaxCandidates: 10, MaxRuntimePerTrainingJobInSeconds: 3600, MaxAutoMLJobRuntimeInSeconds: 7200 }
}

/** A response of a job that has ended, with nearly every member. Made anew by each call. */
export function createFullResponse(): Record<string, unknown> {
  return {
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
      CompletionCriteria: createCriteria(),
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
      InferenceContainers: [createContainer(), createContainer(), createContainer()],
      CreationTime: new Date(1),
      LastModifiedTime: new Date(3),
      CandidateProperties: {
        CandidateArtifactLocations: { Explainability: 's3://e', ModelInsights: 's3://m' },
        CandidateMetrics: Array.from({ length: 8 }, () => ({ MetricName: 'F1', Value: 0.5, Set: 'Train' })),
      },
      InferenceContainerDefinitions: { CPU: [createContainer(), createContainer()] },
    },
    AutoMLJobStatus: 'Completed',
    AutoMLJobSecondaryStatus: 'Completed',
    GenerateCandidateDefinitionsOnly: false,
    AutoMLJobArtifacts: { CandidateDefinitionNotebookLocation: 's3://n', DataExplorationNotebookLocation: 's3://d' },
    ResolvedAttributes: {
      AutoMLJobObjective: { MetricName: 'F1' },
      ProblemType: 'Regression',
      CompletionCriteria: createCriteria(),
    },
    ModelDeployConfig: { AutoGenerateEndpointName: true },
    ModelDeployResult: { EndpointName: 'endpoint' },
  }
}

/** A response of a job that has just begun: what every job has. Made anew by each call. */
export function createSmallResponse(): Record<string, unknown> {
  return {
    AutoMLJobName: 'job',
    AutoMLJobArn: 'arn:job',
    RoleArn: 'arn:role',
    CreationTime: new Date(1),
    LastModifiedTime: new Date(3),
    AutoMLJobStatus: 'InProgress',
    AutoMLJobSecondaryStatus: 'Starting',
  }
}
