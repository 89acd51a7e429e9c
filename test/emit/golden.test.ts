/** Whole packages of small services, file by file. `UPDATE=1` rewrites what is expected. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { expectText } from '../read/golden.js'
import { cases } from './cases/index.js'
import { formatPackage } from './package-folder.js'

const folder = fileURLToPath(new URL('expected/', import.meta.url))

describe.each(Object.entries(cases))('%s', async (name, model) => {
  const files = await formatPackage(model)
  // The runtime and the licence are the templates themselves.
  const paths = [...files.keys()].filter((path) => !path.startsWith('src/runtime/') && path !== 'LICENSE')
  const expected = join(folder, name)
  if (process.env['UPDATE']) {
    rmSync(expected, { recursive: true, force: true })
    for (const path of paths) {
      mkdirSync(dirname(join(expected, path)), { recursive: true })
      writeFileSync(join(expected, path), files.get(path)!)
    }
  }

  test('has the expected files', () => {
    const found = existsSync(expected) ? readdirSync(expected, { recursive: true, withFileTypes: true }) : []
    const names = found
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(expected.length + 1))
    expect(names.sort()).toEqual(paths.sort())
  })

  test.each(paths)('%s', (path) => {
    expectText(join(expected, path), files.get(path)!, readFileSync(join(expected, path), 'utf8'))
  })

  test('is named apart on file systems that ignore case', () => {
    const folded = paths.map((path) => path.toLowerCase())
    expect(folded).toEqual([...new Set(folded)])
  })
})
