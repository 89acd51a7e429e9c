/**
 * The services that are compared, and the SDK's client of each. The versions are in `packages/package.json`: those of the days from which the pages come, so
 * that neither side knows members that the other cannot know yet.
 *
 * @module
 */

/** A client's package after `@aws-sdk/client-`, by the service's folder of pages. */
export const clients: Readonly<Record<string, string>> = {
  athena: 'athena',
  'bedrock-runtime': 'bedrock-runtime',
  cloudwatch: 'cloudwatch',
  dynamodb: 'dynamodb',
  kinesis: 'kinesis',
  kms: 'kms',
  lambda: 'lambda',
  polly: 'polly',
  s3: 's3',
  sagemaker: 'sagemaker',
  secretsmanager: 'secrets-manager',
  sns: 'sns',
  sqs: 'sqs',
  stepfunctions: 'sfn',
  sts: 'sts',
}
