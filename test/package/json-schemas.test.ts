/**
 * JSON Schema files: the build writes them, and ajv reads them as the guards read values.
 */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, expect, it } from 'vitest'
import type { Schema } from '../../templates/runtime/schema.js'
import { operation, service } from '../emit/cases/operation-sketch.js'
import recursion from '../emit/cases/recursion.js'
import { structure } from '../emit/guard/build-model.js'
import { readManifest, writeBuiltPackage } from './built-package.js'
import { makeTemporaryFolder } from './temporary-folder.js'

const folder = makeTemporaryFolder()
const [trees, echo, without] = [join(folder, 'trees'), join(folder, 'echo'), join(folder, 'without')]

/** A service of which one operation gives what the other takes: one type, two contracts. */
const echoing = service(
  [
    structure('Job', [['Name', 'string']], { use: 'both', outputDiffers: false }),
    structure('Note', [['Text', '!string']], { use: 'both' }),
  ],
  [operation('Put', { input: 'Job', output: 'Note' }), operation('Take', { input: 'Note', output: 'Job' })],
)

beforeAll(async () => {
  await writeBuiltPackage(trees, recursion, { jsonSchema: true })
  await writeBuiltPackage(echo, echoing, { jsonSchema: true })
  await writeBuiltPackage(without, recursion)
}, 60_000)

const listSchemas = (path: string): string[] => readdirSync(join(path, 'dist/schemas')).sort()

function readSchema(path: string, name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(path, 'dist/schemas', name), 'utf8')) as Record<string, unknown>
}

it('are written where they are asked for', () => {
  expect(listSchemas(trees)).toEqual(['GrowRequest.json', 'GrowResponse.json'])
  const { exports, files } = readManifest(trees)
  expect(exports).toMatchObject({ './schemas/*': './dist/schemas/*' })
  expect(files).toContain('dist/schemas')
  expect(existsSync(join(without, 'dist/schemas'))).toBe(false)
  expect(readManifest(without).exports).not.toHaveProperty('./schemas/*')
  // nothing is left of how they are written
  expect(readdirSync(join(trees, 'dist')).sort()).toEqual(['index.d.ts', 'index.js', 'schemas'])
})

it('are what the package gives at run time, and have titles', async () => {
  const entry = (await import(pathToFileURL(join(trees, 'dist/index.js')).href)) as Record<string, unknown> & {
    jsonSchema: (schema: unknown) => object
  }
  for (const name of ['GrowRequest', 'GrowResponse']) {
    const { title, ...schema } = readSchema(trees, `${name}.json`)
    expect(title).toBe(name)
    expect(schema).toEqual(entry.jsonSchema(entry[`${name}Schema`] as Schema<unknown>))
  }
})

it('are one for each contract of a type that is taken and given', () => {
  expect(listSchemas(echo)).toEqual(['Job.json', 'Job.response.json', 'Note.json', 'NoteOutput.json'])
  const accepts = (name: string, value: unknown): boolean =>
    new Ajv2020({ strict: false }).compile(readSchema(echo, name))(value)
  const newer = { Name: 'a', Added: 'since' }
  expect([accepts('Job.json', newer), accepts('Job.response.json', newer)]).toEqual([false, true])
  expect([accepts('Note.json', {}), accepts('NoteOutput.json', {})]).toEqual([false, true])
  expect([accepts('Job.json', { Name: 'a' }), accepts('Job.response.json', { Name: 1 })]).toEqual([true, false])
})
