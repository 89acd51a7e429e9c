/** Drawing mutants, choosing tests for them, and telling what became of them. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, it } from 'vitest'
import { Random } from '../fuzz/random.js'
import { fillFolder, makeFolder } from '../write/folders.js'
import { type Mutant, drawItems } from './draw.js'
import { openCompiler } from './refused.js'
import { findGroup, listRelatedTests } from './related-tests.js'
import { type MutantResult, describeScores, describeSurvivors } from './report.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

describe('a draw', () => {
  const items = Array.from({ length: 50 }, (_, index) => index)

  it('is the same for the same seed, without repetition and in order', () => {
    const drawn = drawItems(items, 20, new Random(7, 0))
    expect(drawn).toEqual(drawItems(items, 20, new Random(7, 0)))
    expect(drawn).not.toEqual(drawItems(items, 20, new Random(8, 0)))
    expect(drawn).toEqual([...new Set(drawn)].sort((a, b) => a - b))
    expect(drawn).toHaveLength(20)
  })

  it('gives all items at most, each with a chance', () => {
    expect(drawItems(items, 99, new Random(1, 0))).toEqual(items)
    const seen = new Set(Array.from({ length: 60 }, (_, seed) => drawItems(items, 5, new Random(seed, 0))).flat())
    expect(seen.size).toBe(50)
  })
})

describe('the tests of a file', () => {
  it.each([
    ['generator/emit/guard/check.ts', 'generator/emit/guard'],
    ['generator/emit/plan/names.ts', 'generator/emit'],
    ['generator/cli/commands/diff/state.ts', 'generator/cli'],
    ['generator/generate.ts', 'generator'],
    ['templates/runtime/json.ts', 'templates/runtime'],
  ])('%s is of the group %s', (path, group) => {
    expect(findGroup(path)).toBe(group)
  })

  it('are there for every folder of the generator', () => {
    const folders = readdirSync(join(root, 'generator'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    const groups = [...folders.map(({ name }) => `generator/${name}`), 'generator', 'templates/runtime']
    for (const group of groups.filter((name) => name !== 'generator/model')) {
      for (const glob of listRelatedTests(group)) {
        const path = glob.replace(/\/[^/]*\*.*$/, '').replace('/**', '')
        expect(existsSync(join(root, path)), `${group}: ${glob}`).toBe(true)
      }
    }
  })
})

describe('a report', () => {
  let folder: string
  beforeEach(() => {
    folder = makeFolder()
    fillFolder(folder, { 'generator/a/b.ts': 'first\nif (x) || a > b) {\n', 'generator/c.ts': '' })
  })
  const make = (status: string, path = 'generator/a/b.ts'): MutantResult => ({
    fileName: join(folder, path),
    location: { start: { line: 1, column: 10 }, end: { line: 1, column: 15 } },
    mutatorName: 'EqualityOperator',
    replacement: 'a !== b',
    status,
  })

  it('names what no test noticed, by place, and what stood there', () => {
    expect(
      describeSurvivors(
        folder,
        ['Survived', 'Killed', 'NoCoverage', 'Refused'].map((status) => make(status)),
      ),
    ).toEqual([
      'generator/a/b.ts:2:11 Survived EqualityOperator: a > b → a !== b',
      'generator/a/b.ts:2:11 NoCoverage EqualityOperator: a > b → a !== b',
    ])
  })

  it('counts by folder, without those that the compiler refuses', () => {
    const results = ['Killed', 'Timeout', 'Survived', 'Refused', 'RuntimeError'].map((status) => make(status))
    expect(describeScores(folder, [...results, make('NoCoverage', 'generator/c.ts')])).toEqual([
      'generator: 0 of 1, 0.0 %',
      'generator/a: 2 of 3, 66.7 %',
      'all: 2 of 4, 50.0 %',
    ])
  })
})

describe('the compiler', () => {
  const path = join(root, 'generator/messages/compare-text.ts')
  const text = readFileSync(path, 'utf8')
  const isRefused = openCompiler(root)
  /** A mutant in the place of the first text that is found. */
  const mutate = (original: string, replacement: string): Mutant => {
    const at = text.indexOf(original)
    expect(at).toBeGreaterThan(0)
    const before = text.slice(0, at).split('\n')
    const start = { line: before.length - 1, column: before.at(-1)!.length }
    const end = { line: start.line, column: start.column + original.length }
    return { fileName: path, location: { start, end }, mutatorName: 'Any', replacement }
  }

  it.each([
    ['-1', '"text"', true],
    ['a < b ?', 'a <= b ?', false],
    ['a < b ?', 'a < ?', true],
  ])('%s → %s is refused: %s', (original, replacement, expected) => {
    expect(isRefused(mutate(original, replacement))).toBe(expected)
  })
})
