/** Calls of an operation that is described by hand: what is checked, what transports get, what they give. */
import { describe, expect, expectTypeOf, test } from 'vitest'
import { invoke, OutputValidationError } from '../../templates/runtime/client.js'
import { ServiceError } from '../../templates/runtime/errors.js'
import { gatewayTransport, type GatewayFetchOptions } from '../../templates/runtime/gateway-transport.js'
import type { OperationDescriptor } from '../../templates/runtime/operation.js'
import { sampleTransport } from '../../templates/runtime/sample-transport.js'
import type { Transport, TransportRequest } from '../../templates/runtime/transport.js'
import { validate, ValidationError } from '../../templates/runtime/validation.js'
import { type Job, type JobOutput, JobOutputSchema, JobSchema } from './job.js'

const names = { service: 'jobs', className: 'Jobs', operation: 'RunJob', method: 'run_job' }
const errors = { errors: [], serviceError: ServiceError }
const operation: OperationDescriptor<Job, JobOutput> = {
  ...names,
  ...errors,
  input: JobSchema,
  output: JobOutputSchema,
  idempotencyTokens: ['Password'],
}
const silent: OperationDescriptor<object, undefined> = { ...names, ...errors }

/** A transport that gives one answer, and keeps what it was asked. */
function answer(output: unknown): Transport & { readonly requests: TransportRequest[] } {
  const requests: TransportRequest[] = []
  return {
    requests,
    send(request) {
      requests.push(request)
      return Promise.resolve(output)
    },
  }
}

describe('a call', () => {
  test('hands the schemas to the transport, and fills in tokens', async () => {
    const transport = answer({ Mode: 'NEW' })
    const output = await invoke({ transport }, operation, { Name: 'n' })
    expectTypeOf(output).toEqualTypeOf<JobOutput>()
    expect(output).toEqual({ Mode: 'NEW' })
    const [request] = transport.requests
    expect(request).toMatchObject({
      ...names,
      input: { Name: 'n', Password: expect.any(String) },
      filledTokens: ['Password'],
    })
    expect([request?.inputSchema, request?.outputSchema]).toEqual([JobSchema, JobOutputSchema])
  })

  test('with a wrong input is not made, with a wrong output it was', async () => {
    const transport = answer({ Mode: 5 })
    await expect(invoke({ transport }, operation, {} as Job)).rejects.toThrow(ValidationError)
    expect(transport.requests).toHaveLength(0)
    await expect(invoke({ transport }, operation, { Name: 'n' })).rejects.toThrow(OutputValidationError)
    expect(transport.requests).toHaveLength(1)
    const client = { transport, validateInput: false, validateOutput: false }
    expect(await invoke(client, operation, {} as Job)).toEqual({ Mode: 5 })
  })

  test('of an operation that takes and gives nothing', async () => {
    const transport = answer({ Surprise: 1 })
    expect(await invoke({ transport }, silent, {})).toBeUndefined()
    expect(transport.requests[0]).not.toHaveProperty('inputSchema')
  })
})

test('a gateway gets and gives the JSON form', async () => {
  const sent: unknown[] = []
  const reply = (body: unknown) => ({
    fetch: (url: string, { body: text }: GatewayFetchOptions) => {
      sent.push(url, JSON.parse(text))
      return Promise.resolve(new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } }))
    },
  })
  const url = 'https://example.com/aws'
  const input: Job = { Name: 'n', Password: 'p', Start: new Date(0), Data: Uint8Array.of(1) }
  const transport = gatewayTransport({ url, ...reply({ Start: 0, ResponseMetadata: {} }) })
  expect(await invoke({ transport }, operation, input)).toEqual({ Start: new Date(0) })
  expect(sent).toEqual([
    `${url}/jobs/RunJob`,
    { Name: 'n', Password: 'p', Start: '1970-01-01T00:00:00.000Z', Data: 'AQ==' },
  ])
  const failing = gatewayTransport({ url, ...reply({ Error: { Code: 'Gone', Message: 'It is gone.' } }) })
  await expect(invoke({ transport: failing }, operation, input)).rejects.toMatchObject({ name: 'Gone' })
})

test('answers that are made up are of the output, the same for the same input', async () => {
  for (const seed of [undefined, 1, 2, 3]) {
    const transport = sampleTransport(seed === undefined ? {} : { seed })
    const output = await invoke({ transport }, operation, { Name: 'n', Start: new Date(0) })
    expect(validate(JobOutputSchema, output)).toMatchObject({ success: true })
    const again = await invoke({ transport }, operation, { Name: 'n', Start: new Date(0) })
    expect(JSON.stringify(again)).toBe(JSON.stringify(output))
  }
  const answers = { RunJob: (input: object) => ({ Name: (input as Job).Name }) }
  expect(await invoke({ transport: sampleTransport({ answers }) }, operation, { Name: 'n' })).toEqual({ Name: 'n' })
})
