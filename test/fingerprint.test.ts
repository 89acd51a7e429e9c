import { utimesSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { hashGenerator } from '../generator/fingerprint.js'
import { fillFolder, makeFolder } from './write/folders.js'

const files = {
  'package.json': '{"version":"1.0.0","dependencies":{"@a/printer":"^2.0.0","missing":"^1.0.0"}}',
  'node_modules/@a/printer/package.json': '{"version":"2.0.0"}',
  'node_modules/other/package.json': '{"version":"3.0.0"}',
  'dist/index.js': 'one',
  'dist/emit/index.js': 'one',
  'templates/runtime.ts': 'one',
}

let root: string
beforeEach(() => {
  root = makeFolder()
  write(files)
})

/** Writes files, all of one time, as some package managers do. */
function write(texts: Readonly<Record<string, string>>): void {
  fillFolder(root, texts)
  for (const path of Object.keys(texts)) utimesSync(join(root, path), 1e9, 1e9)
}

const hash = (): string =>
  hashGenerator({ code: join(root, 'dist'), templates: join(root, 'templates'), manifest: join(root, 'package.json') })

it.each([
  ['its version', { 'package.json': files['package.json'].replace('1.0.0', '1.0.1') }],
  ['the version of a library', { 'node_modules/@a/printer/package.json': '{"version":"2.0.1"}' }],
  ['a library that is there now', { 'node_modules/missing/package.json': '{"version":"1.0.0"}' }],
  ['its code', { 'dist/emit/index.js': 'other' }],
  ['a template', { 'templates/runtime.ts': 'other' }],
  ['a file that is new', { 'templates/new.ts': '' }],
])('is another generator with another state of %s', (_, changed) => {
  const before = hash()
  write(changed)
  expect(hash()).not.toBe(before)
})

it('is the same where nothing of it is another', () => {
  const before = hash()
  write({ ...files, 'node_modules/other/package.json': '{"version":"3.0.1"}', 'README.md': '' })
  expect(hash()).toBe(before)
})
