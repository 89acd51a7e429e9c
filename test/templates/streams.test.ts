/** Bodies and their types: on every platform, and where a program has the types of none. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { afterAll, expect, test } from 'vitest'
import { compilerOptions } from '../emit/compile-program.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'streams-'))
afterAll(() => rmSync(folder, { recursive: true }))

const readers = `
export async function read(body: StreamingBody): Promise<unknown[]> {
  for await (const chunk of body) chunk.byteLength.toFixed()
  const bytes: Uint8Array = await body.transformToByteArray()
  const text: string = await body.transformToString()
  return [bytes, text, body.transformToWebStream().getReader()]
}
export const sent: StreamingBlob[] = ['text', new Uint8Array(1)]
// @ts-expect-error: a number is no body
sent.push(5)
`
const web = `
export const answer = (body: StreamingBody): Response => new Response(body)
sent.push(new Blob(['x']), new ReadableStream<Uint8Array>())
`

test.each([
  ['no platform', ['lib.es2022.d.ts'], [], ''],
  ['browsers', ['lib.es2022.d.ts', 'lib.dom.d.ts'], [], web],
  ['Node.js', ['lib.es2022.d.ts'], ['node'], web],
])('a body is read in every way with the types of %s', (_, lib, types, more) => {
  const path = join(folder, 'program.ts')
  const from = JSON.stringify(join(root, 'templates/runtime/streams.js'))
  writeFileSync(path, `import type { StreamingBlob, StreamingBody } from ${from}\n${readers}${more}`)
  const typeRoots = [join(root, 'node_modules/@types')]
  const options = { ...compilerOptions, lib, types, typeRoots, skipLibCheck: true, noEmit: true }
  const program = ts.createProgram([path], {
    ...options,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  })
  const found = program
    .getSemanticDiagnostics()
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
  expect(found).toEqual([])
})
