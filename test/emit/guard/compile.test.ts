import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emitService } from '../../../generator/emit/index.js'
import { compileFiles } from '../compile-program.js'
import { arbitraryModel } from './arbitrary.js'
import { enumeration, model, structure } from './build-model.js'
import { emitModules, runtimeFolder } from './guard-package.js'

const nasty = [
  '__proto__',
  'constructor',
  "it's",
  '*/',
  'a b',
  '${x}',
  'a\\',
  '\u2028',
  'class',
  '',
  '0',
  'value',
  'member',
  'Array',
]

const everything = model(
  enumeration('Few', ['A', "it's */"]),
  enumeration('Many', ['a', 'b', 'c', 'd', 'e', '\n']),
  // Names that the language has too.
  structure('Date', [['When', 'timestamp']], { use: 'both' }),
  structure(
    'Set',
    nasty.map((name) => [name, 'string'] as const),
  ),
  structure(
    'Number',
    [
      ['Count', 'integer'],
      ['Next', 'list(Number)'],
    ],
    { use: 'both' },
  ),
  structure('Object', [['Map', 'map(Few,list(map(Many,Date)))']], { use: 'both' }),
  // A guard that is called as a parameter of other guards could be.
  enumeration('Request', ['A']),
  structure(
    'AsksRequest',
    [
      ['R', '!Request'],
      ['ByRequest', 'map(Request,string)'],
    ],
    { use: 'both' },
  ),
  structure(
    'Array',
    nasty.map((name) => [name, '!list(list(integer))'] as const),
  ),
  // Names that the runtime has too.
  structure('String', [
    ['String', 'string'],
    ['Enum', 'Enum'],
    ['Unknown', 'Opaque'],
    ['Recursion', 'Record'],
  ]),
  structure('Record', [
    ['Record', 'Record'],
    ['Map', 'map(string,JsonSchema)'],
  ]),
  structure('Path', [['Report', 'string']]),
  structure('JsonSchema', [['StandardSchema', 'StandardSchema']]),
  structure('StandardSchema', [['ValidationResult', 'Path']]),
  enumeration('Enum', ['A']),
  structure('Nothing', [], { use: 'both' }),
  structure('Opaque', [], { unknown: true, use: 'both' }),
  structure(
    'Choice',
    [
      ['A', 'string'],
      ['B', { shape: 'list(string)', alternative: 'map(string,string)' }],
      ['C', { shape: 'Date', alternative: 'string' }],
    ],
    {
      union: true,
      use: 'both',
    },
  ),
  structure('Events', [['Records', 'Set']], { union: true, eventStream: true, use: 'output' }),
  structure(
    'Answer',
    [
      ['Events', 'Events'],
      ['Body', 'streaming'],
      ['Data', 'blob'],
      ['Any', 'unknown'],
      ['Document', 'document'],
      ['Flag', 'boolean'],
      ['Share', 'float'],
    ],
    {
      use: 'both',
    },
  ),
  structure('Required', [
    ['Any', '!unknown'],
    ['Choice', '!Choice'],
    ['List', '!list(unknown)'],
    ['Map', '!map(string,document)'],
  ]),
  // What one of two shapes accepts decides what is written of the other, and what the compiler makes of it.
  structure('Anything', [['Any', { shape: 'document', alternative: 'unknown' }]]),
  structure('Either', [
    ['Opaque', { shape: 'Opaque', alternative: 'list(string)' }],
    ['Nothing', { shape: 'Nothing', alternative: 'list(string)' }],
    ['OpaqueMap', { shape: 'Opaque', alternative: 'map(string,integer)' }],
    ['NothingMap', { shape: 'Nothing', alternative: 'map(string,integer)' }],
    ['Document', { shape: 'document', alternative: 'list(Path)' }],
  ]),
  // Members that every object inherits, of which nothing is checked.
  structure('Inherited', [
    ['constructor', 'unknown'],
    ['toString', 'unknown'],
  ]),
)

const use = `
import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec'
import { type Date as Shape, type DateOutput, DateOutputSchema, DateSchema, isDate, isDateOutput } from './src/shapes/date.js'
import { type Few, FewSchema, isFew } from './src/shapes/few.js'
import { type Nothing, NothingSchema } from './src/shapes/nothing.js'
import { assert, decode, encode, json, type Json, sample, sampleInvalid, validate } from './src/runtime/index.js'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const holds = <_ extends true>(): void => {}

export const schema: StandardSchemaV1<Shape, Shape> = DateSchema
export const output: StandardSchemaV1<DateOutput, DateOutput> = DateOutputSchema
export const ofJson: StandardSchemaV1<Json<Shape>, Shape> & StandardJSONSchemaV1<Json<Shape>, Shape> = json(DateSchema)
holds<Same<StandardSchemaV1.InferInput<typeof DateSchema>, Shape>>()
holds<Same<StandardSchemaV1.InferOutput<typeof DateOutputSchema>, DateOutput>>()
holds<Same<Json<Shape>['When'], string | undefined>>()
export const kept: Shape[] = [1, {}].filter((value) => isDate(value))
export const handed: DateOutput[] = ([1, {}] as unknown[]).filter(isDateOutput)

export function use(value: unknown, other: unknown): Shape {
  const decoded = decode(DateSchema, value)
  holds<Same<typeof decoded, Shape>>()
  const encoded = encode(DateSchema, decoded)
  holds<Same<typeof encoded, Json<Shape>>>()
  const sampled = sample(DateOutputSchema, 1)
  holds<Same<typeof sampled, DateOutput>>()
  sampleInvalid(FewSchema).map(({ pathText }) => pathText.length)
  const result = validate(DateSchema, value, { maxIssues: 1 })
  if (!result.success) throw new Error(result.issues.map(({ message, path, code }) => [message, path.join(), code].join()).join())
  holds<Same<typeof result.value, Shape>>()
  const few: Few = isFew(other) ? other : decode(FewSchema, other)
  const nothing: Nothing = sample(NothingSchema)
  // @ts-expect-error a date is no string
  encode(DateSchema, { When: few, ...nothing })
  // @ts-expect-error the schema of a shape is not that of another
  const mistaken: StandardSchemaV1<Few> = DateSchema
  assert(DateSchema, value, { unknownMembers: 'ignore' })
  return mistaken ? value : decoded
}
`

test('packages compile under every strict option, without the DOM and without Node', () => {
  // Nothing is written: the folder only says from where packages are looked up.
  const folder = resolve(dirname(fileURLToPath(import.meta.url)), 'virtual-package')
  const files = new Map([[join(folder, 'use.ts'), use]])
  for (const [path, text] of emitModules(everything)) files.set(join(folder, 'src', path), text)
  for (const name of readdirSync(runtimeFolder)) {
    files.set(join(folder, 'src/runtime', name), readFileSync(join(runtimeFolder, name), 'utf8'))
  }
  expect(compileFiles(files)).toEqual([])
  expect(files.size).toBeGreaterThan(20)
}, 120_000)

test('random packages compile, and import nothing that they do not use', () => {
  const models = fc.sample(arbitraryModel(), { numRuns: 15 })
  const files = new Map<string, string>()
  for (const [index, model] of models.entries()) {
    for (const { path, text } of emitService(model, {})) files.set(`/random${index}/${path}`, text)
  }
  expect(compileFiles(files), JSON.stringify(models)).toEqual([])
}, 120_000)
