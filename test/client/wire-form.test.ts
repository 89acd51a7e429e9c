/** What boto3 calls otherwise, opens or closes: by a double of the SDK, by a gateway, and by botocore where it is installed. */
import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { invoke } from '../../templates/runtime/client.js'
import { document, jsonText, listOf, string, structure } from '../../templates/runtime/description.js'
import { ServiceError } from '../../templates/runtime/errors.js'
import { gatewayTransport } from '../../templates/runtime/gateway-transport.js'
import { isJsonText } from '../../templates/runtime/json-text.js'
import type { OperationDescriptor } from '../../templates/runtime/operation.js'
import { awsSdkTransport } from '../../templates/runtime/sdk-transport.js'
import { toWire } from '../../templates/runtime/wire-form.js'
import { hasBotocore, python, warnWithoutBotocore } from '../boto3/botocore.js'
import { anyObject, request, response } from '../templates/contracts.js'

const input = structure('RunRequest', request, anyObject, () => [
  ['Filters', listOf(string), { wireName: 'Filter' }],
  ['Policy', jsonText],
  ['Policies', listOf(jsonText)],
  ['Session', document, { wireForm: 'base64-json' }],
  ['UserData', string, { wireForm: 'base64' }],
  ['CopySource', document, { wireForm: 'copy-source' }],
  ['SourceRegion', string, { wireForm: 'source-region' }],
  ['KmsKeyId', string],
  ['SourceId', string],
])
const role = structure('Role', response, anyObject, () => [['Policy', jsonText]])
const output = structure('RunResponse', response, anyObject, () => [
  ['Roles', listOf(role)],
  ['Template', jsonText],
  ['Slots', document, { wireForm: 'base64-json' }],
  ['Output', string, { wireForm: 'base64' }],
])
const operation: OperationDescriptor<object, Record<string, unknown>> = {
  ...{ service: 'double', className: 'Double', operation: 'Run', method: 'run', input, output, errors: [] },
  serviceError: ServiceError,
}

const policy = { Version: '2012-10-17', Statement: [] }
const policyText = JSON.stringify(policy)

async function sendBySdk(given: object, answer: object = {}): Promise<{ sent: unknown; received: unknown }> {
  let sent: unknown
  class RunCommand {
    constructor(readonly input: object) {}
  }
  const client = {
    send: (command: RunCommand) => {
      sent = command.input
      return Promise.resolve(answer)
    },
  }
  const transport = awsSdkTransport(client as never, { RunCommand })
  const received = await invoke({ transport }, operation, given)
  return { sent, received }
}

describe('by way of the SDK', () => {
  test.each([
    ['a name of boto3', { Filters: ['a'] }, { Filter: ['a'] }],
    ['an opened JSON text', { Policy: policy }, { Policy: policyText }],
    [
      'a region that the ARN of the source has',
      { SourceRegion: 'eu-west-1', SourceId: 'arn:aws:rds:eu-west-1:123456789012:snapshot:a' },
      { SourceId: 'arn:aws:rds:eu-west-1:123456789012:snapshot:a' },
    ],
    [
      'a region that nothing else names',
      { SourceRegion: 'eu-west-1', SourceId: 'arn:aws:rds:us-east-1:123456789012:snapshot:a' },
      { SourceRegion: 'eu-west-1', SourceId: 'arn:aws:rds:us-east-1:123456789012:snapshot:a' },
    ],
    ['a JSON text', { Policy: policyText }, { Policy: policyText }],
    ['JSON texts in a list', { Policies: [policy, policyText] }, { Policies: [policyText, policyText] }],
    ['JSON that goes in base64', { Session: { a: 'b' } }, { Session: '{"a":"b"}' }],
    ['text that goes in base64', { UserData: '#!/bin/sh\né' }, { UserData: 'IyEvYmluL3NoCsOp' }],
  ])('%s is sent as the wire has it', async (_, given, expected) => {
    const before = JSON.stringify(given)
    expect((await sendBySdk(given)).sent).toEqual(expected)
    expect(JSON.stringify(given)).toBe(before)
  })

  test('what is opened by boto3 is opened', async () => {
    const { received } = await sendBySdk(
      {},
      {
        Roles: [{ Policy: encodeURIComponent(policyText) }, { Policy: policyText }, { Policy: '%7Bno JSON' }],
        Template: 'Resources:\n  A: yaml',
        Slots: new String('{"a":null}'),
        Output: 'Ym9vdMOp',
      },
    )
    expect(received).toEqual({
      Roles: [{ Policy: policy }, { Policy: policy }, { Policy: '%7Bno JSON' }],
      Template: 'Resources:\n  A: yaml',
      Slots: { a: null },
      Output: 'booté',
    })
  })

  test.each([
    ['', true],
    [policyText, true],
    [policy, true],
    [[], true],
    [5, false],
    [null, false],
    [new Date(), false],
  ])('%j is a JSON text: %s', (value, expected) => {
    expect(isJsonText(value)).toBe(expected)
  })
})

test('by way of a gateway boto3 gets the texts that it wants, and closes the others itself', async () => {
  let sent: unknown
  const fetch = (_url: string, { body }: { readonly body: string }) => {
    sent = JSON.parse(body)
    return Promise.resolve(new Response('{"Roles":[]}', { headers: { 'content-type': 'application/json' } }))
  }
  const transport = gatewayTransport({ url: 'http://localhost/', fetch: fetch as never })
  const given = { Filters: ['a'], Policy: policy, Policies: [policy], Session: '{"a":"b"}', UserData: 'text' }
  await invoke({ transport }, operation, given)
  expect(sent).toEqual({
    ...{ Filters: ['a'], Policy: policyText, Policies: [policyText] },
    ...{ Session: { a: 'b' }, UserData: 'text' },
  })
})

describe('the source of a copy', () => {
  const sources = [
    'bucket/key',
    'bucket/a key+é%20(1)!.txt',
    'bucket/key?versionId=abc+1',
    'bucket/key?versionId=',
    { Bucket: 'bucket', Key: 'a/b c+d' },
    { Bucket: 'bucket', Key: "it's*", VersionId: 'v 1' },
    { Bucket: 'arn:aws:s3:us-east-1:123456789012:accesspoint/point', Key: 'k' },
    { Bucket: 'arn:aws:s3-outposts:us-west-2:123456789012:outpost/op-1/accesspoint/ap', Key: 'k' },
  ]
  const write = (source: unknown): unknown =>
    (toWire(input, { CopySource: source }) as { CopySource: unknown }).CopySource

  test('is one text', () => {
    expect(sources.slice(0, 5).map(write)).toEqual([
      'bucket/key',
      'bucket/a%20key%2B%C3%A9%2520%281%29%21.txt',
      'bucket/key?versionId=abc+1',
      'bucket/key%3FversionId%3D',
      'bucket/a/b%20c%2Bd',
    ])
  })

  const isThere = hasBotocore()
  if (!isThere) warnWithoutBotocore('sources of copies are not held to botocore')
  test.skipIf(!isThere)('is the one that botocore writes', () => {
    const script = `
import json, sys
from botocore.handlers import handle_copy_source_param
written = []
for source in json.load(sys.stdin):
    params = {'CopySource': source}
    handle_copy_source_param(params)
    written.append(params['CopySource'])
print(json.dumps(written))`
    const { stdout } = spawnSync(python, ['-c', script], { input: JSON.stringify(sources), encoding: 'utf8' })
    expect(sources.map(write)).toEqual(JSON.parse(stdout))
  })
})
