/** Unions of very many members: text that grows with their number, and the same type. */
import { expect, test } from 'vitest'
import { emitService } from '../../generator/emit/index.js'
import { compileFiles } from './compile-program.js'
import { structure } from './guard/build-model.js'
import { prose } from './cases/text.js'
import { operation, service } from './cases/operation-sketch.js'

function emitUnionOf(count: number): Map<string, string> {
  const names = Array.from({ length: count }, (_, index) => `M${index}`)
  const big = structure('Big', [...names.map((name) => [name, 'string'] as const), ['Inner', 'Big']], { union: true })
  const documented = {
    ...big,
    members: big.members.map((member) => ({ ...member, documentation: prose('One of them.') })),
  }
  const model = service(
    [documented, structure('PutRequest', [['Big', 'Big']])],
    [operation('Put', { input: 'PutRequest' })],
  )
  return new Map(emitService(model, {}).map(({ path, text }) => [`/big/${path}`, text]))
}

test('the text grows with the members', () => {
  const type = (count: number): string =>
    /^export type Big =[^]*?^export function/m.exec(emitUnionOf(count).get('/big/src/shapes/big.ts')!)![0]
  const [hundred, thousand] = [type(100), type(1000)]
  expect(thousand.length / hundred.length).toBeLessThan(12)
  expect(hundred.match(/One of them/g)).toHaveLength(101)
  expect(hundred).not.toContain('?: never')
  expect(type(63)).toContain('?: never')
})

test('exactly one member is set', { timeout: 60_000 }, () => {
  const files = emitUnionOf(100)
  files.set(
    '/big/src/use.ts',
    [
      "import type { Big } from './shapes/big.js'",
      "export const one: Big = { Inner: { M1: 'x' } }",
      "export const two: Big = { M1: 'x', M2: 'y' }",
      'export const none: Big = {}',
      'export const other: Big = { M1: 5 }',
      'export const read = (big: Big): string | undefined => (big.M1 === undefined ? big.Inner?.M2 : big.M1)',
      'export const narrow = (big: Big): undefined => (big.M1 === undefined ? undefined : big.M2)',
    ].join('\n'),
  )
  const lines = compileFiles(files).map((message) => /^(.*?\(\d+\)):/.exec(message)?.[1] ?? message)
  expect(lines).toEqual(['/big/src/use.ts(3)', '/big/src/use.ts(4)', '/big/src/use.ts(5)'])
})
