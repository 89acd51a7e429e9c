/**
 * What packages take on the disk.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { measurePackage, measureTree } from './package-size.js'

const folder = mkdtempSync(join(tmpdir(), 'package-size-'))
afterAll(() => rmSync(folder, { recursive: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

it('counts each package of a tree once, whoever depends on it and wherever it is', () => {
  const manifest = (...names: readonly string[]): string =>
    JSON.stringify({ dependencies: Object.fromEntries(names.map((name) => [name, '1'])) })
  const manifests = {
    client: manifest('@a/shared', 'nested'),
    shared: manifest('client'),
    nested: manifest('@a/shared'),
  }
  write('node_modules/client/package.json', manifests.client)
  write('node_modules/client/dist/index.js', '12345')
  write('node_modules/client/node_modules/nested/package.json', manifests.nested)
  write('node_modules/@a/shared/package.json', manifests.shared)
  write('node_modules/nested/package.json', '{ "name": "another nested" }')
  const client = join(folder, 'node_modules/client')
  expect(measurePackage(client)).toEqual({ bytes: manifests.client.length + 5, files: 2 })
  const bytes = manifests.client.length + 5 + manifests.shared.length + manifests.nested.length
  expect(measureTree(client)).toEqual({ bytes, files: 4 })
})

it('says which package is not there', () => {
  write('node_modules/broken/package.json', JSON.stringify({ dependencies: { absent: '1' } }))
  expect(() => measureTree(join(folder, 'node_modules/broken'))).toThrow('absent, which')
})
