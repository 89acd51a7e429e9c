import { format } from 'prettier'
import { expect, it } from 'vitest'
import { formatFiles } from '../../generator/write/format.js'

it('formats by the kind of the file and leaves others alone', async () => {
  const { files, problems } = await formatFiles([
    { path: 'src/a.ts', text: 'export   const a:string = "x";' },
    { path: 'package.json', text: '{"a":1,\n"b":[1,2]}' },
    { path: 'schemas/a.json', text: '{"a":1, "b":[1,2]}' },
    { path: 'README.md', text: '* a\n* b' },
    { path: 'LICENSE', text: '  as  it  is' },
  ])
  expect(problems).toEqual([])
  expect(files).toEqual([
    { path: 'src/a.ts', text: "export const a: string = 'x'\n" },
    { path: 'package.json', text: '{\n  "a": 1,\n  "b": [\n    1,\n    2\n  ]\n}\n' },
    { path: 'schemas/a.json', text: '{ "a": 1, "b": [1, 2] }\n' },
    { path: 'README.md', text: '- a\n- b\n' },
    { path: 'LICENSE', text: '  as  it  is' },
  ])
})

it('names a file that cannot be parsed and formats the others', async () => {
  const { files, problems } = await formatFiles([
    { path: 'src/bad.ts', text: 'export const = 1' },
    { path: 'src/good.ts', text: 'export const a = 1;' },
  ])
  expect(files).toEqual([{ path: 'src/good.ts', text: 'export const a = 1\n' }])
  expect(problems).toEqual([{ path: 'src/bad.ts', problem: 'Unexpected token (1:14)' }])
})

it('leaves what is laid out already as it is', async () => {
  const files = [
    { path: 'README.md', text: '*   a\n', isLaidOut: true },
    { path: 'src/a.ts', text: 'export   const a: string = "x";', isLaidOut: true },
  ] as const
  expect((await formatFiles(files)).files.map(({ text }) => text)).toEqual(files.map(({ text }) => text))
})

it('keeps the order of a manifest', async () => {
  const manifest = { version: '1.0.0', name: 'a', exports: {}, license: 'MIT' }
  const text = `${JSON.stringify(manifest, undefined, 2)}\n`
  expect((await formatFiles([{ path: 'package.json', text }])).files).toEqual([{ path: 'package.json', text }])
})

it('gives many files in the same order, each as if it were alone, in the layout of prettier', async () => {
  const text = (index: number): string =>
    `export interface A${index} { readonly "a-b"?:string, /** c */ c: Record<string,(number|undefined)[]> }\n` +
    `export function isA${index}(value:unknown): value is A${index} { if(typeof value!=="object"||value===null) return false; return true }\n`
  const files = Array.from({ length: 600 }, (_, index) => ({ path: `src/${index}.ts`, text: text(index) }))
  const all = await formatFiles(files)
  expect(all.problems).toEqual([])
  expect(all.files.map(({ path }) => path)).toEqual(files.map(({ path }) => path))
  const some = await formatFiles(files.slice(0, 3))
  expect(all.files.slice(0, 3)).toEqual(some.files)
  const options = { parser: 'typescript', printWidth: 120, singleQuote: true, semi: false }
  expect(all.files[7]!.text).toBe(await format(text(7), options))
})
