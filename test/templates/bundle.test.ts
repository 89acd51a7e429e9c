/** What a program carries of the runtime: that what it uses, and no more. */
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { bundleRuntime } from './bundle.js'

const measure = async (entry: string): Promise<number> => gzipSync(await bundleRuntime(entry), { level: 9 }).length

const runtime = '../../templates/runtime'

test('a guard carries no schema', async () => {
  const text = await bundleRuntime("import { isOwner } from './listing.js'; console.log(isOwner(1))")
  expect(text).not.toContain('Owner')
  expect(text.length).toBeLessThan(300)
})

test.each<[name: string, module: string, limit: number]>([
  ['validate', 'validation', 3900],
  ['decode', 'codec', 6250],
  ['encode', 'codec', 5250],
])('%s of a listing has at most its bytes', async (name, module, limit) => {
  const entry = `import { ListingSchema } from './listing.js'
    import { ${name} } from '${runtime}/${module}.js'
    console.log(${name}(ListingSchema, {}))`
  expect(await measure(entry)).toBeLessThan(limit)
})

test('a decoder carries neither samples nor advice nor transports', async () => {
  const text = await bundleRuntime(
    `import { ListingSchema } from './listing.js'
    import { decode } from '${runtime}/codec.js'
    console.log(decode(ListingSchema, {}))`,
  )
  for (const word of ['UNKNOWN_TO_THE_PAGES', 'invalid-format', 'gateway', '$metadata', 'Cannot write a stream']) {
    expect(text).not.toContain(word)
  }
})

test.each([
  ['bytes', 'blob', ['atob', 'Buffer']],
  ['a stream', 'streaming', ['atob', 'ReadableStream', 'Cannot write a stream']],
  ['events', 'eventsOf(schema)', ['async iterable', 'asyncIterator', 'Cannot write a stream']],
  ['a document', 'document', ['JSON value', '"depth"']],
  ['two shapes', 'eitherOf(string, string)', ['any value', 'findIndex']],
])('codecs carry what %s needs if the type has it, and only then', async (_, shape, words) => {
  const bundle = (member: string): Promise<string> =>
    bundleRuntime(
      `import { decode, encode } from '${runtime}/codec.js'
      import { blob, document, eitherOf, eventsOf, streaming, string, structure } from '${runtime}/description.js'
      const contract = { form: 'response', enums: 'open', unknownMembers: 'ignore' }
      const schema = structure('Answer', contract, () => true, () => [['Member', ${member}]])
      console.log(encode(schema, decode(schema, {})))`,
    )
  const [needed, unneeded] = await Promise.all([bundle(shape), bundle('string')])
  expect(words.filter((word) => !needed.includes(word))).toEqual([])
  expect(words.filter((word) => unneeded.includes(word))).toEqual([])
})
