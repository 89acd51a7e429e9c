/** Answers that are made up: every operation of the embedded services gives what its guard accepts. */
import { describe, expect, test } from 'vitest'
import * as dynamodb from '../../output/dynamodb/src/index.js'
import * as sagemaker from '../../output/sagemaker/src/index.js'
import type { OperationDescriptor } from '../../templates/runtime/operation.js'
import { sample } from '../../templates/runtime/sample.js'
import { validate } from '../../templates/runtime/validation.js'

const services = [dynamodb, sagemaker]
const operations = services.flatMap((service) =>
  Object.values(service as object).filter(
    (value: unknown): value is OperationDescriptor<object, object> =>
      typeof value === 'object' && value !== null && 'serviceError' in value && 'operation' in value,
  ),
)

const { DynamoDBClient, sampleTransport } = dynamodb

test('the embedded services have operations', () => {
  expect(operations.map(({ operation }) => operation)).toEqual(
    expect.arrayContaining(['GetItem', 'Query', 'DescribeAutoMLJob']),
  )
  expect(operations.length).toBeGreaterThanOrEqual(12)
})

describe.each(operations.map((operation) => [operation.operation, operation] as const))('%s', (_, operation) => {
  test.each([undefined, 0, 1, 2, 3, 4, 5])('with the seed %s', async (seed) => {
    const transport = sampleTransport(seed === undefined ? {} : { seed }) as never
    const input = operation.input ? sample(operation.input, seed) : {}
    const output = await dynamodb.invoke({ transport }, operation as never, input as never)
    if (operation.output) expect(validate(operation.output, output)).toEqual({ success: true, value: output })
    else expect(output).toBeUndefined()
    // The same input has the same answer, also from another transport.
    const again = sampleTransport(seed === undefined ? {} : { seed }) as never
    expect(await dynamodb.invoke({ transport: again }, operation as never, input as never)).toEqual(output)
  })
})

const getItem = (transport: dynamodb.Transport, id: string): Promise<unknown> =>
  new DynamoDBClient({ transport }).getItem({ TableName: 'Notes', Key: { Id: { S: id } } })

test('other inputs have other answers, and other seeds', async () => {
  const ids = Array.from({ length: 20 }, (_, index) => `id-${index}`)
  const collect = async (seed: number): Promise<string[]> =>
    (await Promise.all(ids.map((id) => getItem(sampleTransport({ seed }), id)))).map((answer) => JSON.stringify(answer))
  const first = await collect(1)
  expect(new Set(first).size).toBeGreaterThan(10)
  expect(await collect(2)).not.toEqual(first)
})

test('a list is at its end', async () => {
  const query = { TableName: 'Notes', KeyConditionExpression: 'Id = :id' }
  for (const seed of [undefined, 1, 2, 3, 4, 5, 6, 7, 8]) {
    const client = new DynamoDBClient({ transport: sampleTransport(seed === undefined ? {} : { seed }) })
    expect(await client.query(query)).not.toHaveProperty('LastEvaluatedKey')
    const jobs = new sagemaker.SageMakerClient({
      transport: sampleTransport(seed === undefined ? {} : { seed }) as never,
    })
    expect(await jobs.listAutoMLJobs()).not.toHaveProperty('NextToken')
  }
})

test('answers of the program’s own are given as they are', async () => {
  const transport = sampleTransport({
    answers: {
      DescribeTable: (input) => ({ Table: { TableName: (input as { TableName: string }).TableName } }),
      DeleteTable: () => {
        throw new dynamodb.ResourceNotFoundException({ name: 'ResourceNotFoundException', message: 'Gone.' })
      },
      GetItem: { Item: {} },
    },
  })
  const client = new DynamoDBClient({ transport })
  expect(await client.describeTable({ TableName: 'Notes' })).toEqual({ Table: { TableName: 'Notes' } })
  expect(await getItem(transport, 'x')).toEqual({ Item: {} })
  await expect(client.deleteTable({ TableName: 'Notes' })).rejects.toBeInstanceOf(dynamodb.ResourceNotFoundException)
})
