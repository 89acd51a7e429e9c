/**
 * What a function of a package adds to the bundle of a program.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleText, weigh } from '../bundle.js'
import { readResponseModel, responseName } from '../guards/auto-ml-job.js'
import type { Contender } from '../guards/contender.js'
import { valibot } from '../guards/contenders/valibot.js'
import { zod } from '../guards/contenders/zod.js'
import { medianOf } from '../median.js'
import type { Figure, Row } from '../report/row.js'
import type { Bench, Room } from '../room.js'
import { subjects } from '../subjects.js'

/** A program that exports something of a package. */
interface Program {
  readonly service: string
  readonly what: string
  readonly text: string
  /** Most bytes. */
  readonly most: number
  /** Other libraries whose bundles do the same. */
  readonly rivals: readonly Contender[]
}

const schema = `${responseName}Schema`

const programs: readonly Program[] = [
  {
    service: 'sqs',
    what: 'decode with the schema of a response',
    text: `export { decode, ReceiveMessageResponseSchema } from '@shapewright/sqs'`,
    most: 8000,
    rivals: [],
  },
  {
    service: 'sagemaker',
    what: 'validate with the schema of a response',
    text: `export { validate, ${schema} } from '@shapewright/sagemaker'`,
    most: 6000,
    rivals: [zod, valibot],
  },
  {
    service: 'sagemaker',
    what: 'decode with the schema of a response',
    text: `export { decode, ${schema} } from '@shapewright/sagemaker'`,
    most: 8000,
    rivals: [],
  },
]

/** Bytes after esbuild's minifier and gzip. */
export const bundleSize: Room = {
  name: 'bundle',
  async measure(bench) {
    const rows: Row[] = [await weighGuards(bench)]
    for (const program of programs) rows.push(await weighProgram(program, bench))
    return { rows }
  },
}

/** The median of all guards of a service's requests, each in a bundle of its own: they weigh from 230 bytes to three times as much. */
async function weighGuards({ own }: Bench): Promise<Row> {
  const installed = own.install(subjects.find(({ service }) => service === 'sqs')!)
  const row = { subject: 'sqs', what: 'bundle, guard of a request (median)' }
  if (typeof installed === 'string') return { ...row, skipped: installed }
  const code = readFileSync(join(installed.folder, 'node_modules/@shapewright/sqs/dist/index.js'), 'utf8')
  const guards = [...new Set(code.match(/\bis\w+Request\b/g))]
  const weights: number[] = []
  for (const guard of guards) {
    weights.push(weigh(await bundleText(`export { ${guard} } from '@shapewright/sqs'`, {}, installed.folder)))
  }
  return { ...row, unit: 'bytes', ours: medianOf(weights), goal: { of: 'figure', most: 300 }, others: [] }
}

async function weighProgram({ service, what, text, most, rivals }: Program, { own }: Bench): Promise<Row> {
  const installed = own.install(subjects.find((subject) => subject.service === service)!)
  const row = { subject: service, what: `bundle, ${what}` }
  if (typeof installed === 'string') return { ...row, skipped: installed }
  const ours = weigh(await bundleText(text, {}, installed.folder))
  return { ...row, unit: 'bytes', ours, goal: { of: 'figure', most }, others: await weighRivals(rivals) }
}

function weighRivals(rivals: readonly Contender[]): Promise<readonly Figure[]> {
  const subject = { model: readResponseModel(), response: responseName }
  return Promise.all(
    rivals.map(async (rival) => ({ name: rival.name, value: weigh((await rival.bundle(subject)).report) })),
  )
}
