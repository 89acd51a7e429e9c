import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { compileFiles } from '../compile-program.js'
import { enumeration, model, structure } from './build-model.js'
import { emitShapeModules, runtimeFolder } from './guard-package.js'

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
  structure(
    'Array',
    nasty.map((name) => [name, '!list(list(integer))'] as const),
  ),
  // Names that the runtime has too.
  structure('String', [
    ['String', 'string'],
    ['Enum', 'Enum'],
    ['Unknown', 'Opaque'],
    ['Request', 'Request'],
    ['Recursion', 'Record'],
  ]),
  structure('Request', [['Path', 'Path']], { unknown: true }),
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
)

const assignability = `
import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec'
import { type Date as Shape, type DateOutput, assertDate, DateOutputSchema, DateSchema, isDate, isDateOutput, validateDate } from './shapes/date.js'

export const schema: StandardSchemaV1<Shape, Shape> = DateSchema
export const json: StandardJSONSchemaV1<DateOutput, DateOutput> = DateOutputSchema
export const input: StandardSchemaV1.InferInput<typeof DateSchema> = {}
export const output: Shape = input satisfies StandardSchemaV1.InferOutput<typeof DateSchema>
export const kept: Shape[] = [1, {}].filter((value) => isDate(value))
export const handed: DateOutput[] = ([1, {}] as unknown[]).filter(isDateOutput)
export function use(value: unknown): Shape {
  const result = validateDate(value, { maxIssues: 1 })
  if (!result.success) throw new Error(result.issues.map(({ message, path, code }) => [message, path.join(), code].join()).join())
  assertDate(value)
  return value
}
`

test('guards and runtime compile under every strict option, without the DOM and without Node', () => {
  // Nothing is written: the folder only says from where packages are looked up.
  const folder = resolve(dirname(fileURLToPath(import.meta.url)), 'virtual-package')
  const files = new Map([[join(folder, 'assignability.ts'), assignability]])
  for (const [path, text] of emitShapeModules(everything)) files.set(join(folder, path), text)
  for (const name of readdirSync(runtimeFolder)) {
    files.set(join(folder, 'runtime', name), readFileSync(join(runtimeFolder, name), 'utf8'))
  }
  expect(compileFiles(files)).toEqual([])
  expect(files.size).toBeGreaterThan(20)
}, 120_000)
