/** A gateway that answers as it should, and wrongly in every way. */
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  DynamoDBClient,
  DynamoDBServiceError,
  GatewayError,
  type GatewayOptions,
  gatewayTransport,
  invoke,
  getItemOperation,
  OutputValidationError,
  ResourceNotFoundException,
  ServiceError,
} from '../../output/dynamodb/src/index.js'
import { catchError } from './dynamodb-run.js'
import { answerJson, answerText, type Gateway, startGateway } from './gateway-server.js'

let gateway: Gateway
beforeAll(async () => {
  gateway = await startGateway()
})
afterAll(() => gateway.stop())

const input = { TableName: 'Notes', Key: { Id: { B: Uint8Array.of(0, 255) } } }

function createClient(options: Partial<GatewayOptions> = {}): DynamoDBClient {
  return new DynamoDBClient({ transport: gatewayTransport({ url: gateway.url, timeout: 10_000, ...options }) })
}

/** What `getItem` throws; the socket must be free afterwards. */
async function failWith(answer: Gateway['answer'], options: Partial<GatewayOptions> = {}): Promise<Error> {
  gateway.answer = answer
  const error = await catchError(() => createClient(options).getItem(input))
  await gateway.awaitNoSockets()
  return error as Error
}

describe('what is sent', () => {
  test('the JSON form of the input, at the address of the operation, with the headers', async () => {
    gateway.answer = answerJson(200, {})
    await createClient({
      url: `${gateway.url}/aws/?stage=a#top`,
      headers: () => Promise.resolve({ Authorization: 'Bearer x' }),
    }).getItem(input)
    const { body, headers, method, path } = gateway.calls.at(-1)!
    expect({ method, path }).toEqual({ method: 'POST', path: '/aws/dynamodb/GetItem?stage=a' })
    expect(headers).toMatchObject({ authorization: 'Bearer x', 'content-type': 'application/json' })
    expect(JSON.parse(body)).toEqual({ TableName: 'Notes', Key: { Id: { B: 'AP8=' } } })
  })

  test('at an address of the program’s own', async () => {
    gateway.answer = answerJson(200, {})
    await createClient({ path: ({ method, service }) => `/${service}/v1/${method}` }).getItem(input)
    expect(gateway.calls.at(-1)!.path).toBe('/dynamodb/v1/get_item')
  })

  test.each([
    ['not an address', 'is not a URL'],
    ['file:///etc', 'does not begin with http'],
    ['https://ann:secret@example.com', 'holds a name or password'],
  ])('an address that is none: %s', (url, message) => {
    expect(() => gatewayTransport({ url })).toThrow(message)
    expect(() => gatewayTransport({ url })).not.toThrow('secret')
  })

  test.each([{ timeout: -1 }, { timeout: NaN }, { maxResponseBytes: -1 }])('a limit that is none: %o', (limit) => {
    expect(() => gatewayTransport({ url: gateway.url, ...limit })).toThrow(TypeError)
  })

  test('an input without a JSON form is not sent', async () => {
    const before = gateway.calls.length
    const loop: Record<string, unknown> = {}
    loop['TableName'] = loop
    const transport = gatewayTransport({ url: gateway.url })
    const error = await catchError(() => invoke({ transport, validateInput: false }, getItemOperation, loop as never))
    expect(error).toMatchObject({ name: 'GatewayError', failure: 'input' })
    expect(gateway.calls.length).toBe(before)
  })
})

describe('what comes back', () => {
  test('bytes as base64, unknown members, and what boto3 adds', async () => {
    gateway.answer = answerJson(200, {
      Item: { Id: { B: 'AP8=' } },
      New: 1,
      ResponseMetadata: { HTTPStatusCode: 200, RequestId: 'r' },
    })
    expect(await createClient().getItem(input)).toEqual({ Item: { Id: { B: Uint8Array.of(0, 255) } }, New: 1 })
  })

  test('dates as seconds and as text', async () => {
    for (const time of [1700000000, '2023-11-14T22:13:20+00:00', '2023-11-14 22:13:20+00:00']) {
      gateway.answer = answerJson(200, { Table: { CreationDateTime: time } })
      const { Table } = await createClient().describeTable({ TableName: 'Notes' })
      expect(Table?.CreationDateTime).toEqual(new Date(1700000000_000))
    }
  })

  test('compressed', async () => {
    const headers = { 'content-encoding': 'gzip' }
    gateway.answer = answerText(200, gzipSync('{"Item":{}}'), headers)
    expect(await createClient().getItem(input)).toEqual({ Item: {} })
  })

  test('values of wrong types', async () => {
    const error = await failWith(answerJson(200, { Item: { Id: { N: 5 } }, ConsumedCapacity: [] }))
    expect(error).toBeInstanceOf(OutputValidationError)
    expect((error as OutputValidationError).issues.map(({ path }) => path)).toEqual([
      ['Item', 'Id', 'N'],
      ['ConsumedCapacity'],
    ])
  })

  test('names in another case', async () => {
    const error = await failWith(answerJson(200, { item: { Id: { N: '5' } } }))
    expect(error).toBeInstanceOf(OutputValidationError)
    expect((error as OutputValidationError).issues).toMatchObject([{ code: 'unknown-member', path: ['item'] }])
  })
})

describe('errors of the service', () => {
  const named = { name: 'ResourceNotFoundException', message: 'No such table.' }
  test.each<[string, number, object, Record<string, string>]>([
    [
      'as botocore holds them',
      400,
      {
        Error: { Code: named.name, Message: named.message },
        ResponseMetadata: { HTTPStatusCode: 400, RequestId: 'r-1' },
      },
      {},
    ],
    [
      'as botocore holds them, the status forgotten',
      200,
      {
        Error: { Code: named.name, Message: named.message },
        ResponseMetadata: { HTTPStatusCode: 400, RequestId: 'r-1' },
      },
      {},
    ],
    ['with a name', 400, named, { 'x-amzn-requestid': 'r-1' }],
    [
      'as AWS JSON has them',
      400,
      { __type: `com.amazonaws.dynamodb.v20120810#${named.name}`, Message: named.message },
      { 'x-amzn-requestid': 'r-1' },
    ],
    ['with a code', 400, { Code: named.name, Message: named.message }, { 'x-amzn-requestid': 'r-1' }],
  ])('%s', async (_, status, body, headers) => {
    const error = await failWith(answerJson(status, body, headers))
    expect(error).toBeInstanceOf(ResourceNotFoundException)
    expect(error).toMatchObject({ ...named, status: 400, requestId: 'r-1' })
  })

  test('one that no page names is the base class', async () => {
    const error = await failWith(answerJson(500, { Error: { Code: 'Strange', Message: 'Hm.' } }))
    expect(error).toBeInstanceOf(DynamoDBServiceError)
    expect(error).not.toBeInstanceOf(ResourceNotFoundException)
    expect(error).toMatchObject({ name: 'Strange', message: 'Hm.', status: 500, requestId: undefined })
  })
})

describe('answers that are none', () => {
  const json = 'expected a JSON object'
  const type = { 'content-type': 'text/html' }
  test.each<[string, Gateway['answer'], string, number | undefined, string]>([
    [
      'HTML with a failure',
      answerText(502, '<html>Bad Gateway</html>', type),
      'status',
      502,
      'GetItem: the gateway answered with status 502; expected 2xx, or an error of the service as a JSON object; it begins "<html>Bad Gateway</html>"',
    ],
    [
      'HTML with a success',
      answerText(200, '<html>', type),
      'content-type',
      200,
      'GetItem: the answer is of type "text/html"; expected application/json; it begins "<html>"',
    ],
    [
      'JSON that says it is text',
      answerText(200, '{"Item":{"a":{"S":"hidden"}}}', { 'content-type': 'text/plain' }),
      'content-type',
      200,
      'GetItem: the answer is of type "text/plain"; expected application/json; it begins "{\\"Item\\":{\\"a\\":{\\"S\\":\\"…\\"}}}"',
    ],
    [
      'no JSON',
      answerText(200, 'Hello'),
      'not-json',
      200,
      `GetItem: the answer is no JSON; ${json}; it begins "Hello"`,
    ],
    [
      'JSON that is cut off, whose values stay hidden',
      answerText(200, '{"Item": {"Pin": {"N": "1234'),
      'not-json',
      200,
      `GetItem: the answer is no JSON; ${json}; it begins "{\\"Item\\": {\\"Pin\\": {\\"N\\": \\"…\\""`,
    ],
    [
      'a number that JSON does not have, which Python writes',
      answerText(200, '{"Text": "a \\" NaN", "Rate": NaN}'),
      'not-json',
      200,
      `GetItem: the answer is no JSON because of NaN at position 29, which is to be a text: "NaN"; ${json}; it begins "{\\"Text\\": \\"…\\", \\"Rate\\": NaN}"`,
    ],
    [
      'no UTF-8',
      answerText(200, Uint8Array.of(0x7b, 0xff, 0x7d)),
      'not-json',
      200,
      `GetItem: the answer is not text in UTF-8; ${json}`,
    ],
    ['an array', answerText(200, '[1]'), 'not-an-object', 200, `GetItem: the answer is JSON, but an array; ${json}`],
    ['null', answerText(200, 'null'), 'not-an-object', 200, `GetItem: the answer is JSON, but null; ${json}`],
    ['a number', answerText(200, '5'), 'not-an-object', 200, `GetItem: the answer is JSON, but a number; ${json}`],
    ['nothing', answerText(200, ''), 'not-an-object', 200, `GetItem: the answer is empty; ${json}`],
    ['no content', answerText(204, ''), 'not-an-object', 204, `GetItem: the answer is empty; ${json}`],
    [
      'an error without a body',
      answerText(503, ''),
      'status',
      503,
      'GetItem: the gateway answered with status 503; expected 2xx, or an error of the service as a JSON object',
    ],
    [
      'an error of a framework',
      answerText(422, '{"detail":[{"input":"hidden"}]}'),
      'status',
      422,
      'GetItem: the gateway answered with status 422; expected 2xx, or an error of the service as a JSON object; it begins "{\\"detail\\":[{\\"input\\":\\"…\\"}]}"',
    ],
    [
      'a redirect',
      answerText(307, '', { location: 'http://127.0.0.1:1/' }),
      'redirect',
      307,
      'GetItem: the gateway answered with a redirect (307), which is not followed: give the address that answers',
    ],
  ])('%s', async (_, answer, failure, status, message) => {
    const error = await failWith(answer)
    expect(error).toBeInstanceOf(GatewayError)
    expect(error).not.toBeInstanceOf(ServiceError)
    expect(error.message).toBe(message)
    expect(error).toMatchObject({ failure, status })
  })

  test('an excerpt is short, and repeats no header of the request', async () => {
    const page = `<p>You sent Bearer abc.def.ghi</p>${'x'.repeat(100_000)}`
    const error = (await failWith(answerText(500, page), {
      headers: { authorization: 'Bearer abc.def.ghi' },
    })) as GatewayError
    expect(error.excerpt).toHaveLength(200)
    expect(error.message).toContain('You sent ***')
    expect(error.message).not.toContain('abc.def')
    expect(error.message.length).toBeLessThan(400)
  })

  test('a header that the platform refuses is not repeated', async () => {
    const error = await failWith(answerJson(200, {}), { headers: { authorization: 'se\ncret' } })
    expect(error).toMatchObject({ failure: 'network', cause: undefined })
    expect(error.message).not.toContain('cret')
  })

  test('no connection', async () => {
    const gone = await startGateway()
    await gone.stop()
    const error = await failWith(answerJson(200, {}), { url: `${gone.url}/aws?key=hidden` })
    expect(error).toMatchObject({ name: 'GatewayError', failure: 'network', status: undefined })
    expect(error.message).toBe(`GetItem: no answer from ${gone.url}/aws/dynamodb/GetItem (ECONNREFUSED)`)
  })

  test('a connection that is closed before an answer', async () => {
    const error = await failWith((response) => response.destroy())
    expect(error).toMatchObject({ failure: 'network' })
  })

  test('a body that breaks off', async () => {
    const error = await failWith((response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' })
      response.write('{"Item":', () => response.destroy())
    })
    expect(error).toMatchObject({
      failure: 'incomplete',
      status: 200,
      message: 'GetItem: the answer (status 200) broke off after 8 bytes',
    })
  })
})

describe('limits', () => {
  const tooLarge = {
    failure: 'too-large',
    message: 'GetItem: the answer (status 200) is larger than 1000 bytes, the most that the transport was told to take',
  }

  test('a body whose header says that it is too large is not read', async () => {
    const error = await failWith(
      (response) => {
        response.writeHead(200, { 'content-length': '1000000000' })
        response.write('{')
      },
      { maxResponseBytes: 1000 },
    )
    expect(error).toMatchObject(tooLarge)
  })

  test('a body without a length, and without an end, is read as far as the limit', async () => {
    const error = await failWith(
      (response) => {
        const write = (): void => {
          while (!response.destroyed && response.write('x'.repeat(100)));
          if (!response.destroyed) response.once('drain', write)
        }
        write()
      },
      { maxResponseBytes: 1000 },
    )
    expect(error).toMatchObject(tooLarge)
  })

  test('a small body that unpacks to a large one', async () => {
    const body = gzipSync(`"${'x'.repeat(1_000_000)}"`)
    const error = await failWith(answerText(200, body, { 'content-encoding': 'gzip' }), { maxResponseBytes: 2000 })
    expect(body.length).toBeLessThan(2000)
    expect(error).toMatchObject({ failure: 'too-large' })
  })

  test('a body as large as the limit is read', async () => {
    gateway.answer = answerText(200, '{"Item":{}}')
    expect(await createClient({ maxResponseBytes: 11 }).getItem(input)).toEqual({ Item: {} })
    await expect(createClient({ maxResponseBytes: 10 }).getItem(input)).rejects.toThrow('larger than 10 bytes')
  })

  test.each<[string, Gateway['answer']]>([
    ['headers', () => {}],
    ['a body', (response) => response.writeHead(200, { 'content-type': 'application/json' }).write('{')],
  ])('the wait for %s ends', async (_, answer) => {
    const error = await failWith(answer, { timeout: 30 })
    expect(error).toMatchObject({ name: 'GatewayError', failure: 'timeout' })
    expect(error.message).toBe(`GetItem: no whole answer from ${gateway.url}/dynamodb/GetItem within 30 ms`)
  })

  test('a fetch that does not look at its signal is waited for no longer', async () => {
    const error = await failWith(() => {}, { timeout: 30, fetch: () => new Promise(() => {}) })
    expect(error).toMatchObject({ failure: 'timeout' })
  })

  test.each<[string, boolean]>([
    ['headers', false],
    ['a body', true],
  ])('a signal ends the wait for %s, and frees the socket', async (_, answers) => {
    const controller = new AbortController()
    const reason = new Error('enough')
    gateway.answer = (response) => {
      if (answers) response.write('{', () => controller.abort(reason))
      else controller.abort(reason)
    }
    const call = createClient({ timeout: 0 }).getItem(input, { signal: controller.signal })
    await expect(call).rejects.toBe(reason)
    await gateway.awaitNoSockets()
  })

  test('a platform without streams', async () => {
    const fetch = (): Promise<never> =>
      Promise.resolve({
        status: 200,
        headers: { get: () => null },
        arrayBuffer: () => Promise.resolve(new TextEncoder().encode('{"Item":{}}').buffer),
      } as never)
    expect(await createClient({ fetch }).getItem(input)).toEqual({ Item: {} })
    await expect(createClient({ fetch, maxResponseBytes: 5 }).getItem(input)).rejects.toThrow('larger than 5 bytes')
  })
})
