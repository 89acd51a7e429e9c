/** Names of the SDK's clients and of the CLI's commands, held to the SDK's own packages and to the AWS CLI that is installed. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { findSdkClient, nameCliCommand } from '../../generator/boto3/index.js'
import { type BotocoreFacts, hasBotocore, python, readBotocore, warnWithoutBotocore } from './botocore.js'

it.each([
  ['sqs', 'SQS', '@aws-sdk/client-sqs', 'SQSClient'],
  ['apigateway', 'APIGateway', '@aws-sdk/client-api-gateway', 'APIGatewayClient'],
  ['elbv2', 'ElasticLoadBalancingv2', '@aws-sdk/client-elastic-load-balancing-v2', 'ElasticLoadBalancingV2Client'],
  ['codeartifact', 'CodeArtifact', '@aws-sdk/client-codeartifact', 'CodeartifactClient'],
  ['constructor', 'Constructor', '@aws-sdk/client-constructor', 'ConstructorClient'],
])('the client of %s', (service, className, packageName, client) => {
  expect(findSdkClient(service, className)).toEqual({ packageName, client })
})

it('names a command of the CLI', () => {
  expect(nameCliCommand('sqs', 'list_queues')).toBe('aws sqs list-queues')
  expect(nameCliCommand('s3', 'list_buckets')).toBe('aws s3api list-buckets')
})

const isThere = hasBotocore()
const hasCli = spawnSync(python, ['-c', 'import awscli'], { stdio: 'ignore' }).status === 0
if (!hasCli) process.stderr.write(`\nSKIPPED: names of the AWS CLI are not held to it: ${python} has no awscli\n`)
if (!isThere) warnWithoutBotocore('names of clients are not held to the packages of the SDK')

describe.skipIf(!isThere)('with botocore', () => {
  let clients: BotocoreFacts['clients']
  beforeAll(() => {
    ;({ clients } = readBotocore())
  }, 120_000)

  it('each client that the wire check installs is the client of a service', () => {
    const { dependencies } = JSON.parse(readFileSync('test/wire/packages/package.json', 'utf8')) as {
      dependencies: Readonly<Record<string, string>>
    }
    const named = new Set(
      Object.entries(clients).map(([service, { className }]) => findSdkClient(service, className).packageName),
    )
    expect(Object.keys(dependencies).filter((name) => !named.has(name))).toEqual([])
  })

  it.skipIf(!hasCli)(
    'the AWS CLI has a command for each service of botocore',
    () => {
      const script =
        'import awscli.clidriver, json\nprint(json.dumps(list(awscli.clidriver.create_clidriver()._get_command_table())))'
      const commands = JSON.parse(spawnSync(python, ['-c', script], { encoding: 'utf8' }).stdout) as string[]
      const missing = Object.keys(clients).filter(
        (service) => !commands.includes(nameCliCommand(service, 'x').split(' ')[1]!),
      )
      expect(missing).toEqual([])
    },
    120_000,
  )
})
