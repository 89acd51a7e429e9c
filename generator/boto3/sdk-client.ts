/**
 * Names of clients in AWS's SDK for JavaScript. Its generator makes both from the id of the service.
 *
 * @module
 */
import { clientTable } from './client-table.js'

/** A client of AWS's SDK for JavaScript v3. */
export interface SdkClient {
  /** `@aws-sdk/client-api-gateway`. */
  readonly packageName: string
  /** Its class: `APIGatewayClient`. */
  readonly client: string
}

/**
 * Names the client of a service id.
 *
 * @param id - `API Gateway`
 */
export function nameSdkClient(id: string): SdkClient {
  return {
    packageName: `@aws-sdk/client-${id.toLowerCase().replaceAll(' ', '-')}`,
    client: `${id.replaceAll(/(?:^| )(.)/g, (_, letter: string) => letter.toUpperCase())}Client`,
  }
}

/**
 * Finds the client of a service. A service that the table does not have is called as boto3 calls it.
 *
 * @param service - boto3's name: `apigateway`
 * @param className - boto3's class: `APIGateway`
 */
export function findSdkClient(service: string, className: string): SdkClient {
  if (Object.hasOwn(clientTable, service)) return nameSdkClient(clientTable[service]!)
  return { packageName: `@aws-sdk/client-${service}`, client: `${className}Client` }
}

/** Services that the AWS CLI calls otherwise: it renames them in `awscli/customizations`. */
const cliNames: Readonly<Record<string, string>> = { codedeploy: 'deploy', config: 'configservice', s3: 's3api' }

/**
 * Says which command of the AWS CLI prints the answer of an operation: `aws sqs list-queues`.
 *
 * @param service - boto3's name
 * @param method - boto3's method: `list_queues`
 */
export function nameCliCommand(service: string, method: string): string {
  const name = Object.hasOwn(cliNames, service) ? cliNames[service]! : service
  return `aws ${name} ${method.replaceAll('_', '-')}`
}
