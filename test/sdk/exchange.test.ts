/** What goes between a generated package and a client of the AWS SDK without a transport, by the client that the project has. */
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readServices } from '../../generator/index.js'
import { compileExchange } from './exchange.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

describe.each([true, false])('with exactOptionalPropertyTypes: %s', (isExact) => {
  it('requests are taken as ForSdk, and answers if members may be undefined', { timeout: 120_000 }, async () => {
    const { services } = await readServices({ input: `${root}spec`, cwd: root, services: ['dynamodb'] })
    const compared = services.flatMap(({ model }) => (model ? [{ model, client: '@aws-sdk/client-dynamodb' }] : []))
    const { tried, refused, faults } = compileExchange(compared, `${root}node_modules`, isExact)
    expect(faults).toEqual([])
    expect(tried.forSdk).toBeGreaterThan(4)
    // a value is a union for the SDK; its pages do not say so
    expect(refused.forSdk).toEqual(['dynamodb.GetItem', 'dynamodb.PutItem', 'dynamodb.Query'])
    // lists of requests are readonly, and the SDK's are not
    expect(refused.request).toContain('dynamodb.CreateTable')
    expect(refused.request).not.toContain('dynamodb.DescribeTable')
    if (isExact) expect(refused.answer).toContain('dynamodb.GetItem')
    else expect(refused.answer).toEqual([])
  })
})
