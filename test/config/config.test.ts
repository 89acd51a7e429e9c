import { expect, it } from 'vitest'
import { checkConfig, checkPackageName } from '../../generator/config/check.js'
import { loadConfig } from '../../generator/config/load.js'
import { renderMessage } from '../../generator/messages/render.js'
import { fillFolder, makeFolder } from '../write/folders.js'

async function loadMessages(files: Readonly<Record<string, string>>, path?: string): Promise<string> {
  const folder = makeFolder()
  fillFolder(folder, files)
  const { messages } = await loadConfig(folder, path)
  return messages.map((message) => renderMessage(message, { width: 120, color: false })).join('\n')
}

it.each([
  [
    'shapewright.config.ts',
    `import { defineConfig } from 'shapewright'\nexport default defineConfig({ input: 'a' as string })`,
  ],
  ['shapewright.config.js', `import { defineConfig } from 'shapewright'\nexport default defineConfig({ input: 'a' })`],
  ['shapewright.config.mjs', `export default { input: 'a' }`],
  ['shapewright.config.json', `{ "input": "a" }`],
])('loads %s', async (name, text) => {
  const folder = makeFolder()
  fillFolder(folder, { [name]: text })
  expect(await loadConfig(folder)).toEqual({ config: { input: 'a' }, folder, path: name, messages: [] })
})

it('has no configuration where there is no file', async () => {
  const folder = makeFolder()
  expect(await loadConfig(folder)).toEqual({ config: {}, folder, messages: [] })
})

it('takes paths relative to the file that was asked for', async () => {
  const folder = makeFolder()
  fillFolder(folder, { 'deep/my.json': '{}' })
  expect(await loadConfig(folder, 'deep/my.json')).toMatchObject({ folder: `${folder}/deep`, path: 'deep/my.json' })
})

it('names keys that are unknown and values of the wrong kind', async () => {
  const text = `export default { inputs: 'a', version: 'v1', responseEnums: 'ajar', services: [], packageName: 'x' }`
  expect(await loadMessages({ 'shapewright.config.mjs': text })).toBe(
    [
      [
        '`inputs` is no key of the configuration',
        '`input`, or one of: input, output, services, packageName, version, responseEnums, requestEnums, responseEnumGuards, requestEnumGuards, requestUnknownMembers, responseUnknownMembers, jsonSchema, formats, sourceMaps, names, accept',
      ],
      ['`version` is "v1"', "a semantic version, such as '1.2.0'"],
      ['`responseEnums` is "ajar"', "'open' or 'closed'"],
      ['`services` is an empty array', "an array of names of services, such as ['sagemaker']"],
      [
        '`packageName` is "x"',
        "a text with {service} in it, such as '@example/aws-{service}', or a function that takes the service",
      ],
    ]
      .map(
        ([found, expected]) =>
          `shapewright.config.mjs: error[config-value]: ${found}\n  expected: ${expected}\n` +
          '  help: `defineConfig` lets an editor check every key and describe it.',
      )
      .join('\n'),
  )
})

it('says why a file cannot be loaded', async () => {
  const help = '  help: Mend the file, or name another one with --config.'
  expect(await loadMessages({ 'shapewright.config.json': '{' })).toMatch(
    /^shapewright\.config\.json: error\[config-unreadable\]: The configuration cannot be loaded: .*JSON.*\n {2}help: Mend the file/,
  )
  expect(await loadMessages({}, 'missing.ts')).toBe(
    `missing.ts: error[config-unreadable]: The configuration cannot be loaded: it does not exist\n${help}`,
  )
  expect(await loadMessages({ 'shapewright.config.mjs': `throw new Error('no\\nway')` })).toBe(
    `shapewright.config.mjs: error[config-unreadable]: The configuration cannot be loaded: no\n${help}`,
  )
})

it('refuses what is no object', () => {
  expect(checkConfig([]).map(({ found }) => found)).toEqual(['The configuration is an empty array'])
  expect(checkConfig(undefined).map(({ found }) => found)).toEqual(['The configuration is undefined'])
})

it('knows names that npm accepts', () => {
  for (const name of ['a', '@a/b', '@a/aws-s3', 'a.b-c']) expect(checkPackageName(name)).toBeUndefined()
  for (const name of ['', 'A', '@a', 'a/b', '.a', 'a b', 7, undefined, `a${'x'.repeat(214)}`]) {
    expect(checkPackageName(name)).toBeDefined()
  }
})
