/** Earlier names of shapes: they are other names of the same things, they narrow, and who uses none of them carries none. */
import { expect, test } from 'vitest'
import { emitService } from '../../generator/emit/index.js'
import aliases from './cases/aliases.js'
import { compileFiles } from './compile-program.js'
import { bundleModules, importText } from './guard/guard-package.js'

const emitted = emitService(aliases, {})
const modules = new Map(
  emitted.filter(({ path }) => path.startsWith('src/')).map(({ path, text }) => [path.slice('src/'.length), text]),
)

test('earlier names are the things themselves', async () => {
  const exports = await importText(await bundleModules(modules, "export * from './index.js'"))
  const pairs = [
    ['isLabel', 'isTag'],
    ['isLabelOutputForm', 'isTagOutput'],
    ['LabelOutputFormSchema', 'TagOutputSchema'],
    ['LabelStandardSchema', 'TagSchema'],
    ['StickerSchema', 'TagSchema'],
    ['StickerOutputSchema', 'TagOutputSchema'],
    ['isAlike', 'isSame'],
    ['AlikeSchema', 'SameSchema'],
    ['HueValues', 'ColorValues'],
    ['TransportValues', 'ColorValues'],
    ['OriginSchema', 'SourceSchema'],
    ['isPutInput', 'isPutRequest'],
  ] as const
  for (const [earlier, current] of pairs) {
    expect(exports[earlier], earlier).toBeDefined()
    expect(exports[earlier], earlier).toBe(exports[current])
  }
  expect(exports['isLabel']({ Key: 'a', Color: 'RED' })).toBe(true)
  expect(exports['isLabel']({ Color: 'RED' })).toBe(false)
  expect(() => exports['assert'](exports['LabelStandardSchema'], {})).toThrow(
    'Missing required parameter in input: "Key"',
  )
  expect(exports['LabelStandardSchema']['~standard'].validate({ Key: 'a' })).toEqual({
    success: true,
    value: { Key: 'a' },
  })
  // what a shape of another name took stays with it
  expect(exports['LabelSchemaSchema']['~standard'].validate({ Rows: [] })).toEqual({
    success: true,
    value: { Rows: [] },
  })
})

test('earlier guards narrow, and their types are those of the shape', () => {
  const files = new Map(emitted.map(({ path, text }) => [`/package/${path}`, text]))
  files.set(
    '/package/src/user.ts',
    [
      "import { type Alike, type Hue, type Json, type Label, type LabelOutputForm, type Tag } from './index.js'",
      "import { assert, decode, isHue, isLabel, isLabelOutputForm, LabelOutputFormSchema } from './index.js'",
      "import { LabelStandardSchema, type StickerOutput } from './index.js'",
      'export interface Wide extends Label { readonly Width: number }',
      'export function use(value: unknown, other: unknown): string | undefined {',
      '  assert(LabelStandardSchema, value)',
      '  const tag: Tag = value',
      '  const output: StickerOutput = decode(LabelOutputFormSchema, other)',
      '  if (isHue(other)) return ((hue: Hue): Hue => hue)(other)',
      '  const key: string | undefined = isLabelOutputForm(other) ? other.Key : output.Key',
      '  return isLabel(tag) ? tag.Key : key',
      '}',
      'export type Uses = Alike | Json<Label> | LabelOutputForm',
    ].join('\n'),
  )
  expect(compileFiles(files)).toEqual([])
}, 60_000)

test('a bundle has no earlier name that is not used', async () => {
  const text = await bundleModules(modules, "export { isTag, isHue } from './index.js'")
  expect(text).toContain('isHue')
  expect(text).not.toMatch(/Label|Origin|Sticker|HueValues/)
})

test('a service without earlier names has no module of them', () => {
  const { aliases: _, ...rest } = aliases
  expect(emitService(rest, {}).map(({ path }) => path)).not.toContain('src/deprecated.ts')
  expect(modules.has('deprecated.ts')).toBe(true)
})
