/**
 * The translation of the SDK's types, and how differences are found: each case is two types and what differs. All cases are one program.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { compilerOptions } from './comparison-program.js'
import { compareTypes, isAccepted } from './type-difference.js'

/** What it shows, the SDK's type, our type, and the differences: path and kind. */
type Case = readonly [name: string, sdk: string, ours: string, differences: readonly string[]]

const sent: readonly Case[] = [
  ['required members that may be undefined', '{ A: string | undefined }', '{ A: string }', []],
  ['a member that only ours requires', '{ A?: string | undefined }', '{ A: string }', ['A required']],
  ['a member that ours does not have', '{ A?: string; B: string }', '{ A?: string }', ['B member']],
  [
    'another type, below lists and maps',
    '{ A?: Record<string, { B: number }[]> }',
    '{ A?: Record<string, { B: string }[]> }',
    ['A{}[].B type'],
  ],
  ['a value that ours does not have', `{ A?: 'X' | 'Y' | 'Z' }`, `{ A?: 'X' }`, [`A='Y' type`, `A='Z' type`]],
  [
    'all differences, not the first',
    '{ A: string; B: number; C: Date }',
    '{ A: number; B: string; C: Date }',
    ['A type', 'B type'],
  ],
  ['maps with keys of an enum', `{ A?: Partial<Record<'X' | 'Y', string>> }`, '{ A?: Record<string, string> }', []],
  [
    'values of maps with keys of an enum',
    `{ A?: Partial<Record<'X' | 'Y', string>> }`,
    '{ A?: Record<string, number> }',
    ['A{} type'],
  ],
  ['dates', '{ A: Date }', '{ A: Date }', []],
  ['a date in the place of a string', '{ A: Date }', '{ A: string }', ['A type']],
  [
    'bytes that the SDK also takes as text',
    '{ A?: string | ArrayBuffer | Uint8Array | undefined }',
    '{ A?: Uint8Array }',
    [],
  ],
  ['streams', '{ A?: string | Blob | Uint8Array | Readable | ReadableStream }', '{ A?: Bytes }', []],
  ['streams where ours takes bytes', '{ A?: Uint8Array | Readable }', '{ A?: Uint8Array }', ['A type']],
  ['documents', '{ A: Document | undefined }', '{ A: Json }', []],
  ['a document where ours is a map', '{ A: Document | undefined }', '{ A: Record<string, string> }', ['A type']],
  [
    'the unknown member of a union',
    '{ A?: { B: string; $unknown?: never } | { B?: never; $unknown: [string, any] } }',
    '{ A?: { B: string } }',
    [],
  ],
  [
    'an arm that ours does not have',
    '{ A?: { B: string; C?: never } | { B?: never; C: string } }',
    '{ A?: { B: string; D?: never } | { B?: never; D: string } }',
    ['A|C type'],
  ],
  [
    'within an arm',
    '{ A?: { B: { E: number }; C?: never } | { B?: never; C: string } }',
    '{ A?: { B: { E: string }; C?: never } | { B?: never; C: string } }',
    ['A.B.E type'],
  ],
  ['events', '{ A?: AsyncIterable<{ B: string }> }', '{ A?: AsyncIterable<{ B: number }> }', ['A<>.B type']],
  ['any', '{ A: any }', '{ A: string }', ['A type']],
  ['recursion', 'Recursive<string>', 'Recursive<string>', []],
  ['recursion with a difference', 'Recursive<string>', 'Recursive<number>', ['Value type']],
]

const received: readonly Case[] = [
  ['metadata', '{ $metadata: { requestId?: string }; A?: string }', '{ A?: string }', []],
  ['a required member that the SDK may leave out', '{ A?: string }', '{ A: string }', ['A required']],
  ['values of an open enum', `{ A?: 'X' | 'Y' }`, `{ A?: 'X' | (string & {}) }`, []],
  ['values of a closed enum', `{ A?: 'X' | 'Y' }`, `{ A?: 'X' }`, [`A='Y' type`]],
  ['streams', '{ A?: (Readable & Mixin) | (Blob & Mixin) }', '{ A?: AsyncIterable<Uint8Array> }', []],
  [
    'a stream that the transport opens',
    '{ A?: Mixin }',
    '{ A?: AsyncIterable<Uint8Array> & Mixin & { getReader(): unknown } }',
    [],
  ],
  ['bytes where ours is a stream', '{ A?: Uint8Array }', '{ A?: AsyncIterable<Uint8Array> }', ['A type']],
  [
    'the unknown member of a union',
    '{ A: Union }',
    '{ A: { B: string; SDK_UNKNOWN_MEMBER?: never } | { B?: never; SDK_UNKNOWN_MEMBER: { name: string } } }',
    [],
  ],
  [
    'a union that has no arm for it',
    '{ A: Union }',
    '{ A: { B: string; C?: never } | { B?: never; C: string } }',
    ['A type'],
  ],
  ['a union that is a structure of ours', '{ A: Union }', '{ A: { B?: string } }', []],
  [
    'errors within event streams',
    '{ A?: AsyncIterable<{ B: Fault }> }',
    '{ A?: AsyncIterable<{ B: { message?: string; Code?: number } }> }',
    [],
  ],
  [
    'a member of such an error',
    '{ A?: AsyncIterable<{ B: Fault }> }',
    '{ A?: AsyncIterable<{ B: { message?: string; Code?: string } }> }',
    ['A<>.B.Code type'],
  ],
]

const declarations = `
import type { Readable } from 'node:stream'
import type { Received, Sent } from './translation.js'
type Document = null | boolean | number | string | Document[] | { [key: string]: Document }
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type Bytes = Uint8Array | AsyncIterable<Uint8Array> | { getReader(): unknown }
interface Recursive<T> { Value?: T; Self?: Recursive<T>; List?: Recursive<T>[] }
interface Mixin { transformToByteArray(): Promise<Uint8Array> }
interface Fault extends Error { readonly name: 'Fault'; readonly $fault: 'client'; Code?: number | undefined }
type Union = { B: string; $unknown?: never } | { B?: never; $unknown: [string, any] }
`

const cases = [
  ...sent.map((entry) => ['Sent', ...entry] as const),
  ...received.map((entry) => ['Received', ...entry] as const),
]
const folder = mkdtempSync(join(tmpdir(), 'type-difference-'))
let found: readonly { differences: readonly string[]; isRefused: boolean }[]

beforeAll(() => {
  cpSync(fileURLToPath(new URL('translation.ts', import.meta.url)), join(folder, 'translation.ts'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  const path = join(folder, 'cases.ts')
  const lines = cases.flatMap(([translation, , sdk, ours], index) => [
    `declare const source${index}: ${translation}<${sdk}>`,
    `export const target${index}: ${ours} = source${index}`,
  ])
  writeFileSync(path, `${declarations}${lines.join('\n')}\n`)
  const program = ts.createProgram([path], compilerOptions)
  const file = program.getSourceFile(path)!
  const variables = file.statements
    .filter(ts.isVariableStatement)
    .map((statement) => statement.declarationList.declarations[0]!)
  const checker = program.getTypeChecker()
  const diagnostics = program.getSemanticDiagnostics(file)
  found = cases.map((_, index) => {
    const [source, target] = variables.slice(index * 2, index * 2 + 2)
    const differences = compareTypes(checker, checker.getTypeAtLocation(source!), checker.getTypeAtLocation(target!))
    const isRefused = diagnostics.some(({ start = 0 }) => target!.pos <= start && start < target!.end)
    return { differences: differences.map(({ path, kind }) => `${path} ${kind}`), isRefused }
  })
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true }))

it.each(cases.map(([translation, name, , , expected], index) => ({ translation, name, expected, index })))(
  '$translation: $name',
  ({ expected, index }) => {
    expect(found[index]!.differences).toEqual(expected)
    // The compiler must say the same, but for what it accepts.
    const isRefused = expected.some((difference) => !isAccepted({ kind: difference.split(' ')[1]! }))
    expect(found[index]!.isRefused).toBe(isRefused)
  },
)
