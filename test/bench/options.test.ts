/**
 * The benchmark's arguments.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { readOptions } from './options.js'
import { rooms } from './rooms/index.js'

const folder = mkdtempSync(join(tmpdir(), 'bench-options-'))
const root = join(folder, 'project')

beforeAll(() => vi.stubEnv('SHAPEWRIGHT_PAGES', undefined))
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

const read = (...args: readonly string[]): ReturnType<typeof readOptions> => readOptions(args, root, rooms)

it('measures everything unless told, and only then writes beside the benchmark', () => {
  expect(read()).toMatchObject({ rooms, quick: false, out: join(root, 'test/bench'), pages: undefined })
  expect(read('--quick').out).toBeUndefined()
  expect(read('guards').out).toBeUndefined()
  expect(read('guards', '--out', folder).out).toBe(folder)
})

it('keeps rooms in the order of the table', () => {
  expect(read('guards', 'import').rooms.map(({ name }) => name)).toEqual(['import', 'guards'])
  expect(() => read('guard')).toThrow('no room guard: there are import, size, tsc, completion, bundle, guards, codecs')
})

it('takes pages by argument, by environment, and from beside the project', () => {
  const beside = join(folder, 'shared/corpus')
  mkdirSync(beside, { recursive: true })
  expect(read().pages).toBe(beside)
  vi.stubEnv('SHAPEWRIGHT_PAGES', folder)
  expect(read().pages).toBe(folder)
  expect(read('--pages', root, '--pages', beside).pages).toBe(beside)
  expect(() => read('--pages', join(folder, 'none'))).toThrow('no folder of pages')
})
