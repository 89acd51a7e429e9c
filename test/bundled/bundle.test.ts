/** Bundled libraries: they work without an install, and their licences come along. */
import { execFileSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { transformSync } from 'esbuild'
import { beforeAll, expect, it } from 'vitest'
import type * as Markdown from '../../generator/bundled/markdown.js'
import { makeTemporaryFolder } from '../package/temporary-folder.js'

const folder = makeTemporaryFolder()
const own = (name: string): string => join(folder, 'bundled', name)

beforeAll(() => {
  mkdirSync(own(''))
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  copyFileSync('generator/bundled/restructured.cjs', own('restructured.cjs'))
  const source = readFileSync('generator/bundled/markdown.ts', 'utf8')
  writeFileSync(own('markdown.js'), transformSync(source, { loader: 'ts', format: 'esm' }).code)
  execFileSync(process.execPath, ['generator/bundled/bundle.mjs', folder])
  rmSync(join(folder, 'node_modules'))
  mkdirSync(join(folder, 'node_modules'))
  // the one library that stays outside
  for (const name of ['unified', 'bail', 'devlop', 'dequal', 'extend', 'is-plain-obj', 'trough', 'vfile'])
    cpSync(`node_modules/${name}`, join(folder, 'node_modules', name), { recursive: true })
  for (const name of ['vfile-message', 'unist-util-stringify-position'])
    cpSync(`node_modules/${name}`, join(folder, 'node_modules', name), { recursive: true })
})

it('restructured reads as the package does', () => {
  const text = 'Title\n=====\n\n| a line\n| and *another*\n\n.. note::\n\n   A note.\n'
  const load = (path: string) => (createRequire(path)(path) as { parse(text: string): object }).parse(text)
  expect(load(own('restructured.cjs'))).toEqual(load(resolve('generator/bundled/restructured.cjs')))
})

it('Markdown is read and written as the packages do', async () => {
  const { remarkParse, toMarkdown, unified } = (await import(
    /* @vite-ignore */ pathToFileURL(own('markdown.js')).href
  )) as typeof Markdown
  expect(toMarkdown(unified().use(remarkParse).parse('* a `b`\n* c'))).toBe('* a `b`\n* c\n')
})

it('licences of all of them stand beside them', () => {
  const text = readFileSync(own('LICENSES.md'), 'utf8')
  const names = [...text.matchAll(/^## (\S+) \d/gm)].map(([, name]) => name)
  expect(names).toEqual(expect.arrayContaining(['lodash', 'mdast-util-to-markdown', 'remark-parse', 'restructured']))
  expect(names).not.toContain('unified')
  for (const section of text.split(/^## /m).slice(1)) expect(section).toMatch(/Copyright|\(c\)/i)
})
