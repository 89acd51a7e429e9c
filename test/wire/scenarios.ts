/**
 * Calls of real servers: of each protocol, three services where the pages have as many that a server of this machine can play. rest-xml has two: s3control puts the
 * account's name before the host.
 *
 * @module
 */

/** One call. */
export interface Step {
  readonly operation: string
  readonly input: object
  /** The documented error that the service answers with, if it does. */
  readonly error?: string
}

/** Calls of one service, one after the other on a fresh server. */
export interface Scenario {
  readonly service: string
  /** What the SDK speaks. */
  readonly protocol: string
  readonly steps: readonly Step[]
  /** Paginators, and how many items each has after the steps. */
  readonly pages?: Readonly<Record<string, { readonly input: object; readonly list: string; readonly items: number }>>
  /** Waiters that end in success after the steps, with their input. */
  readonly waiters?: Readonly<Record<string, object>>
}

const bytes = Uint8Array.of(0, 1, 127, 128, 254, 255)
const trust = { Version: '2012-10-17', Statement: [] }
const key = { Id: { S: 'a' } }

/** Protocols of which the shared pages have no service. */
export const withoutService: readonly string[] = ['ec2']

export const scenarios: readonly Scenario[] = [
  {
    ...{ service: 'iam', protocol: 'query' },
    steps: [
      { operation: 'CreateRole', input: { RoleName: 'wire', AssumeRolePolicyDocument: JSON.stringify(trust) } },
      { operation: 'CreateUser', input: { UserName: 'wire', Tags: [{ Key: 'a', Value: 'b c&d' }] } },
      { operation: 'CreateUser', input: { UserName: 'wire-2' } },
      { operation: 'GetRole', input: { RoleName: 'wire' } },
      { operation: 'GetUser', input: { UserName: 'absent' }, error: 'NoSuchEntityException' },
    ],
    pages: { ListUsers: { input: {}, list: 'Users', items: 2 } },
    waiters: { UserExists: { UserName: 'wire' }, RoleExists: { RoleName: 'wire' } },
  },
  {
    ...{ service: 'sns', protocol: 'query' },
    steps: [
      { operation: 'CreateTopic', input: { Name: 'wire', Attributes: { DisplayName: 'Ä €' } } },
      { operation: 'ListTopics', input: {} },
      {
        operation: 'GetTopicAttributes',
        input: { TopicArn: 'arn:aws:sns:us-east-1:123456789012:absent' },
        error: 'NotFoundException',
      },
    ],
    pages: { ListTopics: { input: {}, list: 'Topics', items: 1 } },
  },
  {
    ...{ service: 'rds', protocol: 'query' },
    steps: [
      {
        operation: 'CreateDBInstance',
        input: { DBInstanceIdentifier: 'wire', DBInstanceClass: 'db.t3.micro', Engine: 'mysql', AllocatedStorage: 20 },
      },
      { operation: 'DescribeDBInstances', input: { DBInstanceIdentifier: 'wire' } },
      { operation: 'DescribeDBInstances', input: { DBInstanceIdentifier: 'absent' }, error: 'DBInstanceNotFoundFault' },
    ],
    pages: { DescribeDBInstances: { input: {}, list: 'DBInstances', items: 1 } },
    waiters: { DBInstanceAvailable: { DBInstanceIdentifier: 'wire' } },
  },
  {
    ...{ service: 'dynamodb', protocol: 'json 1.0' },
    steps: [
      {
        operation: 'CreateTable',
        input: {
          TableName: 'wire',
          KeySchema: [{ AttributeName: 'Id', KeyType: 'HASH' }],
          AttributeDefinitions: [{ AttributeName: 'Id', AttributeType: 'S' }],
          BillingMode: 'PAY_PER_REQUEST',
        },
      },
      { operation: 'PutItem', input: { TableName: 'wire', Item: { ...key, Data: { B: bytes }, Is: { BOOL: true } } } },
      { operation: 'GetItem', input: { TableName: 'wire', Key: key } },
      { operation: 'GetItem', input: { TableName: 'absent', Key: key }, error: 'ResourceNotFoundException' },
    ],
    pages: { Scan: { input: { TableName: 'wire' }, list: 'Items', items: 1 } },
    waiters: { TableExists: { TableName: 'wire' } },
  },
  {
    ...{ service: 'sqs', protocol: 'json 1.0' },
    steps: [
      { operation: 'CreateQueue', input: { QueueName: 'wire', Attributes: { VisibilityTimeout: '30' } } },
      { operation: 'GetQueueUrl', input: { QueueName: 'wire' } },
      { operation: 'GetQueueUrl', input: { QueueName: 'absent' }, error: 'QueueDoesNotExist' },
    ],
    pages: { ListQueues: { input: {}, list: 'QueueUrls', items: 1 } },
  },
  {
    ...{ service: 'stepfunctions', protocol: 'json 1.0' },
    steps: [
      { operation: 'ListStateMachines', input: {} },
      {
        operation: 'DescribeStateMachine',
        input: { stateMachineArn: 'arn:aws:states:us-east-1:123456789012:stateMachine:absent' },
        error: 'StateMachineDoesNotExist',
      },
    ],
    pages: { ListStateMachines: { input: {}, list: 'stateMachines', items: 0 } },
  },
  {
    ...{ service: 'secretsmanager', protocol: 'json 1.1' },
    steps: [
      { operation: 'CreateSecret', input: { Name: 'wire', SecretBinary: bytes, ClientRequestToken: 'a'.repeat(32) } },
      { operation: 'GetSecretValue', input: { SecretId: 'wire' } },
      { operation: 'GetSecretValue', input: { SecretId: 'absent' }, error: 'ResourceNotFoundException' },
    ],
    pages: { ListSecrets: { input: {}, list: 'SecretList', items: 1 } },
  },
  {
    ...{ service: 'logs', protocol: 'json 1.1' },
    steps: [
      { operation: 'CreateLogGroup', input: { logGroupName: 'wire' } },
      { operation: 'CreateLogGroup', input: { logGroupName: 'wire' }, error: 'ResourceAlreadyExistsException' },
    ],
    pages: { DescribeLogGroups: { input: {}, list: 'logGroups', items: 1 } },
  },
  {
    ...{ service: 'kinesis', protocol: 'json 1.1' },
    steps: [
      { operation: 'CreateStream', input: { StreamName: 'wire', ShardCount: 1 } },
      { operation: 'PutRecord', input: { StreamName: 'wire', Data: bytes, PartitionKey: 'a' } },
      { operation: 'DescribeStreamSummary', input: { StreamName: 'absent' }, error: 'ResourceNotFoundException' },
    ],
    pages: { ListStreams: { input: {}, list: 'StreamNames', items: 1 } },
    waiters: { StreamExists: { StreamName: 'wire' } },
  },
  {
    ...{ service: 'lambda', protocol: 'rest-json' },
    steps: [
      { operation: 'ListFunctions', input: {} },
      { operation: 'GetFunction', input: { FunctionName: 'absent' }, error: 'ResourceNotFoundException' },
    ],
    pages: { ListFunctions: { input: {}, list: 'Functions', items: 0 } },
  },
  {
    ...{ service: 'apigateway', protocol: 'rest-json' },
    steps: [
      { operation: 'CreateRestApi', input: { name: 'wire', description: 'Ä' } },
      { operation: 'GetRestApis', input: { limit: 5 } },
      { operation: 'GetRestApi', input: { restApiId: 'absent' }, error: 'NotFoundException' },
    ],
    pages: { GetRestApis: { input: {}, list: 'items', items: 1 } },
  },
  {
    ...{ service: 'glacier', protocol: 'rest-json' },
    steps: [
      { operation: 'CreateVault', input: { accountId: '-', vaultName: 'wire' } },
      { operation: 'DescribeVault', input: { accountId: '-', vaultName: 'wire' } },
    ],
    pages: { ListVaults: { input: { accountId: '-' }, list: 'VaultList', items: 1 } },
    waiters: { VaultExists: { accountId: '-', vaultName: 'wire' } },
  },
  {
    ...{ service: 's3', protocol: 'rest-xml' },
    steps: [
      { operation: 'CreateBucket', input: { Bucket: 'wire' } },
      { operation: 'PutObject', input: { Bucket: 'wire', Key: 'a b/ä', Body: bytes, Metadata: { one: 'two' } } },
      { operation: 'GetObject', input: { Bucket: 'wire', Key: 'a b/ä' } },
      { operation: 'GetObject', input: { Bucket: 'wire', Key: 'absent' }, error: 'NoSuchKey' },
    ],
    pages: { ListObjectsV2: { input: { Bucket: 'wire' }, list: 'Contents', items: 1 } },
    waiters: { BucketExists: { Bucket: 'wire' }, ObjectExists: { Bucket: 'wire', Key: 'a b/ä' } },
  },
  {
    ...{ service: 'route53', protocol: 'rest-xml' },
    steps: [
      { operation: 'CreateHostedZone', input: { Name: 'wire.test.', CallerReference: 'a' } },
      { operation: 'GetHostedZone', input: { Id: 'ABSENT' }, error: 'NoSuchHostedZone' },
    ],
    pages: { ListHostedZones: { input: {}, list: 'HostedZones', items: 1 } },
  },
  {
    ...{ service: 'cloudwatch', protocol: 'cbor' },
    steps: [
      {
        operation: 'PutMetricData',
        input: {
          Namespace: 'wire',
          MetricData: [{ MetricName: 'a', Value: 1.5, Timestamp: new Date(1_700_000_000_000) }],
        },
      },
      { operation: 'ListMetrics', input: { Namespace: 'wire' } },
      { operation: 'GetDashboard', input: { DashboardName: 'absent' }, error: 'DashboardNotFoundError' },
    ],
    pages: { ListMetrics: { input: { Namespace: 'wire' }, list: 'Metrics', items: 1 } },
  },
]
