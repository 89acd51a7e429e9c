import { format } from 'prettier'
import { expect, it } from 'vitest'
import { formatFiles } from '../../generator/write/format.js'

it('lays out by the kind of the file and leaves others alone', async () => {
  const { files, problems } = await formatFiles([
    { path: 'src/a.ts', text: 'export   const a:string = "x";' },
    { path: 'package.json', text: '{"version":1,"name":"a"}' },
    { path: 'README.md', text: '* a\n* b' },
    { path: 'LICENSE', text: '  as  it  is' },
    { path: 'src/runtime/b.ts', text: 'const  b = 1', isLaidOut: true },
  ])
  expect(problems).toEqual([])
  expect(files).toEqual([
    { path: 'src/a.ts', text: "export const a: string = 'x'\n" },
    { path: 'package.json', text: '{\n  "version": 1,\n  "name": "a"\n}\n' },
    { path: 'README.md', text: '* a\n* b' },
    { path: 'LICENSE', text: '  as  it  is' },
    { path: 'src/runtime/b.ts', text: 'const  b = 1' },
  ])
})

it('names a file that cannot be parsed and lays out the others', async () => {
  const { files, problems } = await formatFiles([
    { path: 'src/first.ts', text: 'export const b = 2;' },
    { path: 'src/bad.ts', text: 'export const = 1' },
    { path: 'src/good.ts', text: 'export const a = 1;' },
    { path: 'bad.json', text: '{' },
  ])
  expect(files).toEqual([
    { path: 'src/first.ts', text: 'export const b = 2\n' },
    { path: 'src/good.ts', text: 'export const a = 1\n' },
  ])
  expect(problems.map(({ path }) => path)).toEqual(['src/bad.ts', 'bad.json'])
  expect(problems[0]?.problem).toBe('Unexpected token (1:14)')
  for (const { problem } of problems) expect(problem).toMatch(/^\S[^\n]*$/)
})

it('keeps the order of a manifest', async () => {
  const manifest = { version: '1.0.0', name: 'a', exports: {}, license: 'MIT' }
  const text = `${JSON.stringify(manifest, undefined, 2)}\n`
  expect((await formatFiles([{ path: 'package.json', text }])).files).toEqual([{ path: 'package.json', text }])
})

it('is not led astray by text that looks like what stands between the modules of a batch', async () => {
  const { files } = await formatFiles([
    { path: 'src/a.ts', text: "export const a = 'a'" },
    { path: 'src/b.ts', text: 'export const b = `\n// \u0001\n`' },
    { path: 'src/c.ts', text: "export const c = 'c'" },
  ])
  expect(files.map(({ text }) => text)).toEqual([
    "export const a = 'a'\n",
    'export const b = `\n// \u0001\n`\n',
    "export const c = 'c'\n",
  ])
})

it('gives the same text for many files as for few, in the same order, and as prettier', async () => {
  const text = (index: number): string =>
    `// preamble\n\nimport { a } from './a.js'\n\nexport interface A${index} { readonly "a-b"?:string, /** c */ c: Record<string,(number|undefined)[]> }\n` +
    `export function isA${index}(value:unknown): value is A${index} { if(typeof value!=="object"||value===null) return false; return true }\n`
  const files = Array.from({ length: 1200 }, (_, index) => ({ path: `src/${index}.ts`, text: text(index) }))
  const all = await formatFiles(files)
  expect(all.problems).toEqual([])
  expect(all.files.map(({ path }) => path)).toEqual(files.map(({ path }) => path))
  const some = await formatFiles(files.slice(0, 3))
  expect(all.files.slice(0, 3)).toEqual(some.files)
  const options = { parser: 'typescript', printWidth: 120, singleQuote: true, semi: false }
  for (const index of [0, 7, 1199]) expect(all.files[index]!.text).toBe(await format(text(index), options))
})
