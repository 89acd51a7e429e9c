/** A program of a user: guards, reports, codecs, samples, a client, a gateway. Prints what comes out, one JSON a line. */
import { createServer } from 'node:http'
import { pathToFileURL } from 'node:url'

const folder = process.argv[2]
/** @param {string} service */
const load = (service) => import(pathToFileURL(`${folder}/${service}/dist/index.js`).href)
const dynamodb = await load('dynamodb')
const sagemaker = await load('sagemaker')
/** @param {string} label @param {unknown} value */
const print = (label, value) => process.stdout.write(`${JSON.stringify([label, value])}\n`)

for (const [service, all] of Object.entries({ dynamodb, sagemaker })) {
  print(`${service} exports`, Object.keys(all).sort())
  for (const name of Object.keys(all)
    .filter((one) => /[A-Z]\w*Schema$/.test(one) && typeof all[one] === 'object')
    .sort()) {
    const schema = all[name]
    const value = all.sample(schema, 7)
    print(name, [all[`is${name.slice(0, -6)}`]?.(value), all.encode(schema, value), all.jsonSchema(schema)])
    for (const one of all.sampleInvalid(schema).slice(0, 8))
      print(one.pathText, [one.code, all.validate(schema, one.value).issues])
  }
}

const { SageMakerClient, sampleTransport } = sagemaker
const client = new SageMakerClient({ transport: sampleTransport({ seed: 3 }) })
print('call', await client.describeAutoMLJob({ AutoMLJobName: 'my-job' }))
for await (const item of client.paginateListAutoMLJobs({}, { maxItems: 2 }).items()) print('item', item)

const server = createServer((request, response) => {
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify({ Item: { Id: { B: 'AP8=' } }, Path: request.url }))
})
await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)))
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
const transport = dynamodb.gatewayTransport({ url: `http://127.0.0.1:${port}/aws` })
const gateway = new dynamodb.DynamoDBClient({ transport })
const { Item, Path } = await gateway.getItem({ TableName: 'Notes', Key: { Id: { S: 'a' } } })
print('gateway', [Item.Id.B instanceof Uint8Array, [...Item.Id.B], Path])
try {
  await gateway.getItem({ TableName: 7 })
} catch (error) {
  if (!(error instanceof Error)) throw error
  print('refused', [error.name, error.message])
}
server.close()
server.closeAllConnections?.()
