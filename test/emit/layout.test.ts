/** Where modules stand, for names that file systems would not take as they are. */
import { expect, test } from 'vitest'
import { layOutModules } from '../../generator/emit/plan/layout.js'
import { service } from './cases/operation-sketch.js'
import { structure } from './guard/build-model.js'

test('names of devices of Windows, which no file there can have, get a hyphen', () => {
  const paths = layOutModules(service([structure('Con', []), structure('Lpt1', []), structure('Cone', [])], [])).shapes
  expect([...paths.values()].sort()).toEqual(['shapes/con-.ts', 'shapes/cone.ts', 'shapes/lpt1-.ts'])
})

test('names that are too long for a file are cut, and keep files of their own', () => {
  const names = ['A', 'B', 'C'].map((last) => `${'Gate'.repeat(100)}${last}`)
  const paths = [
    ...layOutModules(
      service(
        names.map((name) => structure(name, [])),
        [],
      ),
    ).shapes.values(),
  ]
  expect(new Set(paths).size).toBe(names.length)
  for (const path of paths) expect(path).toMatch(/^shapes\/[a-z-]{200,210}\.ts$/)
})
