/** Marks that are almost right, beside what the goldens hold: line ends, and pages that hold a whole service. */
import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { parsePage } from '../../generator/parse/index.js'
import { readPage } from '../../generator/read/index.js'

const golden = (path: string): string => readFileSync(new URL(`../resolve/golden/${path}`, import.meta.url), 'utf8')

function findMarks(text: string): readonly string[] {
  const file = new VFile({ path: 'harbour/client/open_gate.rst', value: Buffer.from(text) })
  parsePage(readPage(file), file)
  return file.messages
    .filter(({ ruleId }) => ruleId === 'mark-doubtful')
    .map(({ line, column, reason }) => `${line}:${column} ${reason}`)
}

const damaged = golden('marks-almost-right/pages/harbour/client/open_gate.rst')
const sound = golden('tagged-union/pages/harbour/client/open_gate.rst')

test.each([
  ['\\r\\n', '\r\n'],
  ['\\r', '\r'],
])('lines may end in %s', (_, end) => {
  expect(findMarks(damaged)).toHaveLength(3)
  expect(findMarks(damaged.replaceAll('\n', end))).toEqual(findMarks(damaged))
  expect(findMarks(sound.replaceAll('\n', end))).toEqual([])
})

test('a byte order mark moves no place', () => {
  expect(findMarks(`\uFEFF${damaged}`)).toEqual(findMarks(damaged))
})

test('the text of a page that holds many methods is made of its bytes as often as that of one that holds few', () => {
  const page = golden('older-layout/pages/harbour.rst')
  const start = page.indexOf('  .. py:method::')
  const methods = page.slice(start).match(/ {2}\.\. py:method:: [^]*?(?=\n {2}\.\. py:method::)/g) ?? []
  const method = methods.find((text) => text.includes('**Request Syntax**'))!
  const countDecodings = (count: number): number => {
    const copies = Array.from({ length: count }, (_, index) => method.replace(/(py:method:: \w+)/, `$1_${index}`))
    const value = Buffer.from(`${page.slice(0, start)}${copies.join('\n')}\n${page.slice(start)}`)
    const file = new VFile({ path: 'harbour.rst', value })
    const tree = readPage(file)
    let decodings = 0
    const decode = file.toString.bind(file)
    file.toString = (encoding) => {
      decodings++
      return decode(encoding)
    }
    expect(parsePage(tree, file).length).toBeGreaterThan(count)
    return decodings
  }
  expect(countDecodings(20)).toBe(countDecodings(2))
})
