/**
 * The services that are compared, and how a program uses them.
 *
 * @module
 */

/** A service: a package of ours, and the client of AWS's SDK for JavaScript. */
export interface Subject {
  /** As boto3's `client()` takes it. */
  readonly service: string
  readonly ownPackage: string
  readonly sdkPackage: string
  /** Class of the client, in both packages. */
  readonly client: string
  /** Operation that programs call. */
  readonly operation: string
  /** The operation as a method of our client. */
  readonly method: string
  /** What the operation is called with: an expression. */
  readonly input: string
  /** A member of the response. */
  readonly member: string
  /** Most bytes of our package, unpacked. */
  readonly mostBytes: number
}

/** From the smallest to the largest. */
export const subjects: readonly Subject[] = [
  {
    service: 'sqs',
    ownPackage: '@shapewright/sqs',
    sdkPackage: '@aws-sdk/client-sqs',
    client: 'SQSClient',
    operation: 'ReceiveMessage',
    method: 'receiveMessage',
    input: `{ QueueUrl: 'https://example.com/queue' }`,
    member: 'Messages',
    mostBytes: 0.3e6,
  },
  {
    service: 'sagemaker',
    ownPackage: '@shapewright/sagemaker',
    sdkPackage: '@aws-sdk/client-sagemaker',
    client: 'SageMakerClient',
    operation: 'DescribeAutoMLJob',
    method: 'describeAutoMLJob',
    input: `{ AutoMLJobName: 'job' }`,
    member: 'AutoMLJobArn',
    mostBytes: 5.5e6,
  },
  {
    service: 'ec2',
    ownPackage: '@shapewright/ec2',
    sdkPackage: '@aws-sdk/client-ec2',
    client: 'EC2Client',
    operation: 'DescribeInstances',
    method: 'describeInstances',
    input: `{ InstanceIds: ['i-0'] }`,
    member: 'Reservations',
    mostBytes: 8e6,
  },
]
