/** An error that a page documents twice is one error everywhere, by the name of its class. */
import { beforeAll, expect, test } from 'vitest'
import names from './cases/names.js'
import { formatPackage } from './package-folder.js'

const classes = [
  'NotFoundError',
  'ErrorError',
  'Not_an_identifier_',
  'Error__proto__',
  'Error1st',
  'NamesServiceErrorError',
]
let files: ReadonlyMap<string, string>
beforeAll(async () => {
  files = await formatPackage(names)
})

test('the model of the test documents an error twice', () => {
  const { errors } = names.operations.find(({ operation }) => operation === 'Call')!
  expect(errors.filter((error) => error === 'NotFound')).toHaveLength(2)
})

test('it has one class, and one entry among the errors by name', () => {
  const text = files.get('src/errors.ts')!
  expect(match(text, /^export class (\w+) extends NamesServiceError /gm).sort()).toEqual([...classes].sort())
  expect(match(text, /^ {2}\S.*: (\w+)$/gm).sort()).toEqual([...classes].sort())
})

test('the descriptor has its class once', () => {
  const [list] = match(files.get('src/operations/call.ts')!, /errors: \[([^\]]*)\]/g)
  expect(list!.split(',').map((name) => name.trim())).toEqual(classes)
})

test('the method tells of its class once', () => {
  expect(match(files.get('src/client.ts')!, /@throws `(.*)`/g)).toEqual(classes)
})

test('the entry exports its class once', () => {
  const exported = files.get('src/index.ts')!.match(/\bNotFoundError\b/g)
  expect(exported).toHaveLength(1)
})

function match(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((found) => found[1]!)
}
