/** What a watch looks at. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { compareWatched, scanWatched } from '../../generator/cli/watched-files.js'
import { fillFolder, makeFolder } from '../write/folders.js'

it('sees pages and files of names come, change and go, and nothing else', () => {
  const input = makeFolder()
  fillFolder(input, { 'harbour.rst': '', 'harbour/client/open_gate.rst': '' })
  const first = scanWatched(input)
  fillFolder(input, { 'harbour.names.json': '{}', 'other.json': '{}', 'harbour/client/x.names.json': '{}' })
  const second = scanWatched(input)
  expect(compareWatched(first, second)).toEqual([join(input, 'harbour.names.json')])
  fillFolder(input, { 'harbour.names.json': '{ "a.b": "C" }', 'harbour.rst': 'changed' })
  const third = scanWatched(input)
  expect(compareWatched(second, third)).toEqual([join(input, 'harbour.names.json'), join(input, 'harbour.rst')])
  rmSync(join(input, 'harbour.names.json'))
  expect(compareWatched(third, scanWatched(input))).toEqual([join(input, 'harbour.names.json')])
})
