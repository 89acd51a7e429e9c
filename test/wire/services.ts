/**
 * The SDK's client of each service that is sent with. Versions are in `packages/package.json`: those of the days from which the pages come, or the last before.
 *
 * @module
 */

/** A client's package after `@aws-sdk/client-`, by the service's folder of pages. */
export const clients: Readonly<Record<string, string>> = {
  apigateway: 'api-gateway',
  appsync: 'appsync',
  athena: 'athena',
  batch: 'batch',
  'bedrock-agent-runtime': 'bedrock-agent-runtime',
  'bedrock-agentcore': 'bedrock-agentcore',
  'bedrock-runtime': 'bedrock-runtime',
  cloudformation: 'cloudformation',
  cloudsearchdomain: 'cloudsearch-domain',
  cloudwatch: 'cloudwatch',
  'cognito-idp': 'cognito-identity-provider',
  connectcases: 'connectcases',
  'cost-optimization-hub': 'cost-optimization-hub',
  dynamodb: 'dynamodb',
  dynamodbstreams: 'dynamodb-streams',
  ecr: 'ecr',
  eks: 'eks',
  events: 'eventbridge',
  fsx: 'fsx',
  'geo-routes': 'geo-routes',
  glacier: 'glacier',
  glue: 'glue',
  health: 'health',
  iam: 'iam',
  'iot-data': 'iot-data-plane',
  kinesis: 'kinesis',
  'kinesis-video-archived-media': 'kinesis-video-archived-media',
  kms: 'kms',
  lambda: 'lambda',
  'lex-runtime': 'lex-runtime-service',
  'lexv2-models': 'lex-models-v2',
  'lexv2-runtime': 'lex-runtime-v2',
  logs: 'cloudwatch-logs',
  'personalize-runtime': 'personalize-runtime',
  polly: 'polly',
  pricing: 'pricing',
  rds: 'rds',
  route53: 'route-53',
  s3: 's3',
  s3control: 's3-control',
  sagemaker: 'sagemaker',
  'sagemaker-runtime': 'sagemaker-runtime',
  secretsmanager: 'secrets-manager',
  sns: 'sns',
  sqs: 'sqs',
  ssm: 'ssm',
  stepfunctions: 'sfn',
  sts: 'sts',
  support: 'support',
  transcribe: 'transcribe',
  wafv2: 'wafv2',
  xray: 'xray',
}

/** Services that boto3 has and for which npm has no client. */
export const withoutClient: readonly string[] = ['arc-region-switch', 'importexport', 'sdb', 'simpledbv2']
