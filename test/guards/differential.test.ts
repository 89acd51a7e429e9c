/** A short run of what `npm run check:guards` does over many services: the embedded pages, and two services of the corpus where that stands beside the checkout. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { decode, encode, sample, validate } from '../../templates/runtime/index.js'
import { type Judgement, type Judges, judges, judgeShape } from './judge.js'
import { importShapes, readModel } from './service-guards.js'
import { toJson } from './to-json.js'

const spec = fileURLToPath(new URL('../../spec', import.meta.url))
const corpus = fileURLToPath(new URL('../../../shared/corpus', import.meta.url))
const isThere = existsSync(corpus)

const createJudgement = (): Judgement => ({ valid: 0, invalid: 0, withoutJson: 0, disputes: [] })

async function judgeService(
  folder: string,
  service: string,
  seeds: readonly (number | undefined)[],
): Promise<Judgement> {
  const model = readModel(folder, service)
  const judgement = createJudgement()
  for (const shape of await importShapes(model)) judgeShape(model, shape, seeds, judgement)
  return judgement
}

describe.each(['dynamodb', 'sagemaker'])('the embedded pages of %s', (service) => {
  test('guards, reports, an interpreter of the model and ajv agree', async () => {
    const { disputes, invalid, valid } = await judgeService(spec, service, [undefined, 1, 2])
    expect(disputes).toEqual([])
    expect(valid).toBeGreaterThan(150)
    expect(invalid).toBeGreaterThan(1000)
  }, 120_000)

  test('codecs make of samples what JSON makes of them, and the sample again', async () => {
    const model = readModel(spec, service)
    for (const { form, name, schema } of await importShapes(model)) {
      for (const seed of [undefined, 1, 2]) {
        const value = sample(schema, seed)
        const written = JSON.parse(JSON.stringify(encode(schema, value))) as unknown
        expect(written, `${name}, ${form}`).toEqual(toJson(value))
        expect(decode(schema, written), `${name}, ${form}`).toEqual(value)
      }
    }
  }, 60_000)
})

test('an opinion of its own is a dispute', async () => {
  const model = readModel(spec, 'dynamodb')
  const shape = (await importShapes(model)).find(({ form, name }) => name === 'AttributeValue' && form === 'request')!
  const wrongs: Partial<Judges>[] = [
    { is: () => true },
    { is: () => false },
    { validate: (_shape, value) => ({ success: true, value }) },
    { validate: ({ schema }, value) => validate(schema, value, { maxIssues: 1, unknownMembers: 'ignore' }) },
    { interpret: () => [] },
    { jsonSchema: () => ({}) },
    { acceptsJson: () => true },
    { acceptsJson: () => false },
  ]
  for (const wrong of wrongs) {
    const judgement = createJudgement()
    judgeShape(model, shape, [undefined], judgement, { ...judges, ...wrong })
    expect(judgement.disputes, Object.entries(wrong).join()).not.toEqual([])
  }
  const judgement = createJudgement()
  judgeShape(model, { ...shape, form: 'response' }, [undefined], judgement)
  expect(judgement.disputes).not.toEqual([])
})

describe.skipIf(!isThere)(isThere ? 'real services' : 'skipped: ../shared/corpus is not beside the checkout', () => {
  test.each(['sqs', 'kinesis'])(
    '%s',
    async (service) => {
      const { disputes, invalid } = await judgeService(corpus, service, [undefined, 1])
      expect(disputes).toEqual([])
      expect(invalid).toBeGreaterThan(500)
    },
    120_000,
  )
})
