/**
 * The long run of the differential test of guards: every shape of many services, a million values and more.
 *
 *     npm run check:guards -- [--corpus DIR] [--values N] [--seed N] [SERVICE…]
 *
 * Prints each dispute with what repeats it, and ends with exit code 1 where there was one.
 *
 * @module
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Judgement, judgeShape } from './judge.js'
import { importShapes, readModel } from './service-guards.js'

const services =
  'dynamodb sqs kms lambda stepfunctions ecr secretsmanager kinesis appsync athena polly glacier s3 bedrock-runtime'.split(
    ' ',
  )

const { chosen, corpus, seed, wanted } = readArguments()
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const judgement: Judgement = { valid: 0, invalid: 0, withoutJson: 0, disputes: [] }
const loaded = []
for (const service of chosen) {
  const model = readModel(corpus, service)
  loaded.push({ model, shapes: await importShapes(model) })
}
const shapeCount = loaded.reduce((sum, { shapes }) => sum + shapes.length, 0)
say(`${chosen.length} services, ${shapeCount} forms of structures; first seed ${seed}`)
for (let round = 0; judgement.valid + judgement.invalid < wanted || round === 0; round++) {
  // Five seeds at once: a schema is compiled once a round.
  const seeds = Array.from({ length: 5 }, (_, index) => seed + round * 5 + index)
  for (const { model, shapes } of loaded) {
    for (const shape of shapes) judgeShape(model, shape, round === 0 ? [undefined, ...seeds] : seeds, judgement)
  }
  say(`round ${round + 1}: ${judgement.valid + judgement.invalid} values, ${judgement.disputes.length} disputes`)
}
for (const dispute of judgement.disputes) say(dispute)
const { invalid, valid, withoutJson } = judgement
say(`${valid} valid and ${invalid} wrong values, ${withoutJson} of them without a JSON form`)
process.exitCode = judgement.disputes.length > 0 ? 1 : 0

function readArguments(): { chosen: readonly string[]; corpus: string; seed: number; wanted: number } {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        corpus: { type: 'string', default: fileURLToPath(new URL('../../../shared/corpus', import.meta.url)) },
        values: { type: 'string', default: '1000000' },
        seed: { type: 'string', default: '1' },
      },
    })
    const { corpus } = values
    const chosen = positionals.length > 0 ? positionals : services
    const missing = chosen.filter((service) => !existsSync(`${corpus}/${service}`))
    if (missing.length > 0) throw new Error(`no ${missing.join(', no ')} in ${corpus}: name a folder with --corpus`)
    return { chosen, corpus, seed: readCount('seed', values.seed), wanted: readCount('values', values.values) }
  } catch (error) {
    process.stderr.write(`check:guards: ${(error as Error).message}\n`)
    process.exit(2)
  }
}

function readCount(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} ${text}: a whole number of at most nine digits`)
  return Number(text)
}
