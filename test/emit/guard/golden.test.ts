import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { formatFiles } from '../../../generator/write/index.js'
import { enumeration, model, structure } from './build-model.js'
import { emitModules } from './guard-package.js'

const expectedFolder = join(dirname(fileURLToPath(import.meta.url)), 'expected')

const shapes = model(
  enumeration('Color', ['red', 'green']),
  enumeration('Size', ['S', 'M', 'L', 'XL', 'XXL', 'XXXL']),
  structure(
    'Tag',
    [
      ['Key', '!string'],
      ['Value', 'string'],
    ],
    { use: 'both' },
  ),
  structure('Shelf', [
    ['Name', '!string'],
    ['Color', 'Color'],
    ['Size', 'Size'],
    ['Count', 'integer'],
    ['Built', 'timestamp'],
    ['Tags', 'list(Tag)'],
    ['Places', 'map(Color,list(string))'],
    ['__proto__', 'string'],
  ]),
  structure(
    'Tree',
    [
      ['Label', 'string'],
      ['Branches', 'list(Tree)'],
    ],
    { use: 'output' },
  ),
  structure(
    'Source',
    [
      ['Key', 'string'],
      ['Tag', 'Tag'],
      ['Copy', { shape: 'Tag', alternative: 'string' }],
    ],
    { union: true, use: 'both' },
  ),
)

const shapesOnly = [...emitModules(shapes)].filter(([path]) => path.startsWith('shapes/'))
const { files } = await formatFiles(shapesOnly.map(([path, text]) => ({ path, text })))
const modules = new Map(files.map(({ path, text }) => [path, text]))

test.each([...modules])('%s', async (path, text) => {
  const file = join(expectedFolder, path.replace('shapes/', ''))
  if (process.env['UPDATE'] === '1') {
    await mkdir(expectedFolder, { recursive: true })
    await writeFile(file, text)
  }
  expect(text).toBe(await readFile(file, 'utf8'))
})

test('every module is expected', () => {
  expect([...modules.keys()]).toEqual(
    ['color', 'shelf', 'size', 'source', 'tag', 'tree'].map((name) => `shapes/${name}.ts`),
  )
})

test('no comment says the same of two things', () => {
  const comments = [...modules.values()].flatMap((text) => text.match(/^\/\*\*.*\*\/$/gm) ?? [])
  expect(comments.length).toBeGreaterThan(1)
  expect(comments).toEqual([...new Set(comments)])
})
