/** Every hand-written service compiles, all of them in one program, under the strictest options and without the types of any platform. */
import { expect, test } from 'vitest'
import { emitService } from '../../generator/emit/index.js'
import { cases } from './cases/index.js'
import { compileFiles } from './compile-program.js'

test('all packages compile', { timeout: 60_000 }, () => {
  const files = new Map<string, string>()
  for (const [name, model] of Object.entries(cases)) {
    for (const { path, text } of emitService(model, {})) files.set(`/${name}/${path}`, text)
  }
  expect(compileFiles(files)).toEqual([])
})

test('requests take lists that nobody may change, responses give lists that callers may', { timeout: 60_000 }, () => {
  const files = new Map(emitService(cases.forms, {}).map(({ path, text }) => [`/${path}`, text]))
  files.set(
    '/src/use.ts',
    `import type { PutRequest, PutResponse } from './index.js'
export function use(parts: readonly { readonly Name: string }[], response: PutResponse): PutRequest {
  response.Modes?.push('A')
  return { Source: { Parts: parts } }
}
`,
  )
  expect(compileFiles(files)).toEqual([])
})

test('the program sees mistakes', () => {
  const files = new Map([
    ['/package.json', '{ "type": "module" }'],
    ['/a.ts', 'export const a = Math.random()\nexport const b: URL = 1\n'],
  ])
  expect(compileFiles(files).join('\n')).toMatch(/a\.ts\(1\).*isolatedDeclarations[^]*a\.ts\(2\).*URL/)
})
