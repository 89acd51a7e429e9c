/**
 * Measures the emitted yes/no guard beside one written by hand and beside ajv's compiled code, in one run; and what the guards weigh in a bundle.
 *
 *     npx tsx test/bench/guards.ts
 *     npx tsx test/bench/guards.ts MODEL.json SHAPE     sizes of a shape of another model
 *
 * @module
 */
import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { ServiceModel } from '../../generator/model/index.js'
import { bundleModules, emitShapeModules, importGuards } from '../emit/guard/guard-package.js'
import { createResponse, responseModel, responseName } from './auto-ml-job.js'
import { isResponseByHand } from './hand-written.js'

type Guard = (value: unknown) => boolean

const ROUNDS = 41
const CALLS = 2000

const [modelFile, shapeName = responseName] = process.argv.slice(2)
if (modelFile === undefined) await compareSpeed()
const model = modelFile === undefined ? responseModel : (JSON.parse(await readFile(modelFile, 'utf8')) as ServiceModel)
await measureSize(model, shapeName)

async function compareSpeed(): Promise<void> {
  const exports = await importGuards(responseModel)
  const contenders: Record<string, Guard> = {
    'by hand': isResponseByHand,
    emitted: exports[`is${responseName}`] as Guard,
    ajv: compileAjv(exports[`${responseName}Schema`]['~standard'].jsonSchema.output({ target: 'draft-2020-12' })),
  }
  checkAgreement(contenders)
  // Several objects of one form, as responses come; never the same one twice in a row.
  const values = Array.from({ length: 20 }, createResponse)
  const times = new Map(Object.keys(contenders).map((name) => [name, [] as number[]]))
  for (let round = 0; round < ROUNDS; round++) {
    // Turn about, so that what else the machine does meets all alike.
    for (const [name, guard] of Object.entries(contenders)) times.get(name)!.push(timeCalls(guard, values))
  }
  const medians = new Map([...times].map(([name, list]) => [name, medianOf(list.slice(5))]))
  for (const [name, median] of medians) {
    const ratio = median / medians.get('by hand')!
    console.log(
      `${name.padEnd(8)} ${(median / CALLS).toFixed(0).padStart(6)} ns a call   ${ratio.toFixed(2)} x by hand`,
    )
  }
}

/** Nanoseconds that the calls take. */
function timeCalls(guard: Guard, values: readonly unknown[]): number {
  let accepted = 0
  const start = process.hrtime.bigint()
  for (let call = 0; call < CALLS; call++) if (guard(values[call % values.length])) accepted++
  const time = Number(process.hrtime.bigint() - start)
  if (accepted !== CALLS) throw new Error('A valid value was refused')
  return time
}

/** All say yes to the value, and no to a copy of it in which any one part is a symbol. */
function checkAgreement(contenders: Record<string, Guard>): void {
  for (const [name, guard] of Object.entries(contenders)) {
    if (!guard(createResponse())) throw new Error(`${name} refuses a valid value`)
    const places = listPlaces(createResponse())
    for (const place of places) {
      const value = createResponse()
      const parent = place.slice(0, -1).reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], value)
      ;(parent as Record<string, unknown>)[place.at(-1)!] = Symbol('odd')
      if (guard(value)) throw new Error(`${name} accepts a symbol at ${place.join('.')}`)
    }
  }
}

function listPlaces(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null || value instanceof Date) return []
  return Object.entries(value).flatMap(([key, part]) => [[key], ...listPlaces(part).map((rest) => [key, ...rest])])
}

/** ajv knows no dates: where the schema has one, the same check is put in as a keyword. */
function compileAjv(schema: unknown): Guard {
  const ajv = new Ajv2020({ strict: false })
  ajv.addKeyword({
    keyword: 'isDate',
    validate: (_: unknown, data: unknown) => data instanceof Date && !Number.isNaN(+data),
    errors: false,
  })
  const text = JSON.stringify(schema).replaceAll('{"type":"string","format":"date-time"}', '{"isDate":true}')
  const validate = ajv.compile(JSON.parse(text) as object)
  return (value) => validate(value) as boolean
}

async function measureSize(model: ServiceModel, name: string): Promise<void> {
  const modules = emitShapeModules(model)
  const path = [...modules.keys()].find((key) => modules.get(key)!.includes(`export function is${name}(`))
  if (path === undefined) throw new Error(`The model has no ${name}`)
  for (const names of [[`is${name}`], [`is${name}`, `validate${name}`], [`${name}Schema`]]) {
    const entry = `export { ${names.join(', ')} } from './${path.replace(/\.ts$/, '.js')}'`
    const text = await bundleModules(modules, entry, { minify: true })
    const gzipped = gzipSync(text, { level: 9 }).length
    console.log(`${names.join(' + ')}: ${text.length} B minified, ${gzipped} B gzipped`)
  }
}

function medianOf(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!
}
