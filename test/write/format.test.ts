import { afterEach, expect, it } from 'vitest'
import { format } from 'prettier'
import { Formatter } from '../../generator/write/format.js'

const formatter = new Formatter()
afterEach(() => formatter.close())

it('formats by the kind of the file and leaves others alone', async () => {
  const { files, problems } = await formatter.formatFiles([
    { path: 'src/a.ts', text: 'export   const a:string = "x";' },
    { path: 'package.json', text: '{"a":1,\n"b":[1,2]}' },
    { path: 'README.md', text: '* a\n* b' },
    { path: 'LICENSE', text: '  as  it  is' },
  ])
  expect(problems).toEqual([])
  expect(files).toEqual([
    { path: 'src/a.ts', text: "export const a: string = 'x'\n" },
    { path: 'package.json', text: '{ "a": 1, "b": [1, 2] }\n' },
    { path: 'README.md', text: '- a\n- b\n' },
    { path: 'LICENSE', text: '  as  it  is' },
  ])
})

it('names a file that cannot be parsed and formats the others', async () => {
  const { files, problems } = await formatter.formatFiles([
    { path: 'src/bad.ts', text: 'export const = 1' },
    { path: 'src/good.ts', text: 'export const a = 1;' },
  ])
  expect(files).toEqual([{ path: 'src/good.ts', text: 'export const a = 1\n' }])
  expect(problems).toEqual([{ path: 'src/bad.ts', problem: 'Unexpected token (1:14)' }])
})

it.each([
  { name: 'leaves what is settled as it is', head: '* head', list: '-   a\n-   b', shown: '- head' },
  {
    name: 'is not led astray by text that looks like what stands for a settled part',
    head: '<!--\u0001-->',
    list: '- a\n- b',
    shown: '<!--\u0001-->',
  },
])('$name', async ({ head, list, shown }) => {
  const text = `${head}\n\ntext\n\n${list}\n`
  const start = text.indexOf(list)
  const file = { path: 'README.md', text, settled: [{ start, end: start + list.length }] }
  const { files } = await formatter.formatFiles([file])
  expect(files).toEqual([{ path: 'README.md', text: `${shown}\n\ntext\n\n${list}\n` }])
})

it('gives the same text in threads as without them, in the same order, and as TypeScript’s own parser', async () => {
  const text = (index: number): string =>
    `export interface A${index} { readonly "a-b"?:string, /** c */ c: Record<string,(number|undefined)[]> }\n` +
    `export function isA${index}(value:unknown): value is A${index} { if(typeof value!=="object"||value===null) return false; return true }\n`
  const files = Array.from({ length: 600 }, (_, index) => ({ path: `src/${index}.ts`, text: text(index) }))
  const all = await formatter.formatFiles(files)
  expect(all.problems).toEqual([])
  expect(all.files.map(({ path }) => path)).toEqual(files.map(({ path }) => path))
  const some = await formatter.formatFiles(files.slice(0, 3))
  expect(all.files.slice(0, 3)).toEqual(some.files)
  const options = { parser: 'typescript', printWidth: 120, singleQuote: true, semi: false }
  expect(all.files[7]!.text).toBe(await format(text(7), options))
})
