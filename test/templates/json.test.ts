/** Types, held by the compiler: `npm run typecheck` is the test. */
import { expectTypeOf, test } from 'vitest'
import type { DocumentValue } from '../../templates/runtime/document-value.js'
import type { Json } from '../../templates/runtime/json-form.js'
import type { StreamingBlob } from '../../templates/runtime/streams.js'

interface Node {
  Name: string
  At?: Date
  Data?: Uint8Array
  Colour?: 'RED' | 'BLUE' | (string & {})
  Dates?: Date[]
  Parts?: Record<string, Uint8Array>
  Body?: StreamingBlob
  Answer?: AsyncIterable<Uint8Array>
  Events?: AsyncIterable<{ Chunk: { At: Date }; End?: never } | { End: { Name: string }; Chunk?: never }>
  Any?: DocumentValue
  Unknown?: unknown
  Next?: Node
}

interface NodeJson {
  Name: string
  At?: string
  Data?: string
  Colour?: 'RED' | 'BLUE' | (string & {})
  Dates?: string[]
  Parts?: Record<string, string>
  Body?: string
  Answer?: string
  Events?: ({ Chunk: { At: string }; End?: never } | { End: { Name: string }; Chunk?: never })[]
  Any?: DocumentValue
  Unknown?: unknown
  Next?: NodeJson
}

test('dates and bytes are strings, streams are their content, the rest is itself', () => {
  expectTypeOf<Json<Node>>().toExtend<NodeJson>()
  expectTypeOf<NodeJson>().toExtend<Json<Node>>()
  expectTypeOf<Json<Node>['Next']>().toExtend<NodeJson | undefined>()
  expectTypeOf<Json<string[]>>().toEqualTypeOf<string[]>()
  expectTypeOf<Json<'RED' | 'BLUE'>>().toEqualTypeOf<'RED' | 'BLUE'>()
})
