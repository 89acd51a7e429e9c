import { expect, it } from 'vitest'
import { printIndexPage } from '../cli/index-page.js'
import { buildModel } from './build-model.js'

/** The page of an operation that takes nothing and gives nothing. */
function printPage(method: string, operation: string): string {
  return `.. py:method:: Harbour.Client.${method}()

  See also: \`AWS API Documentation <https://docs.aws.amazon.com/goto/WebAPI/harbour-2020-01-31/${operation}>\`_

  **Request Syntax**

  ::

    response = client.${method}()
  :returns: None
`
}

const letters = [...'abcdefghijklm']

/** What is found in a service that has pages and an index, by place. */
function checkIndex(there: readonly string[], listed: readonly string[]): string[] {
  const index = printIndexPage(
    'Harbour',
    listed.map((letter) => `harbour/client/ring_${letter}`),
  )
  const pages = there.map(
    (letter) =>
      [`harbour/client/ring_${letter}.rst`, printPage(`ring_${letter}`, `Ring${letter.toUpperCase()}`)] as const,
  )
  const { messages } = buildModel('harbour', [['harbour.rst', index], ...pages])
  return messages.map(({ path, line, rule, found }) => `${path}:${line} ${rule} ${found}`)
}

it('says nothing where the index lists the pages there are', () => {
  expect(checkIndex(letters, letters)).toEqual([])
})

it('names ten missing pages one by one, and of more the first nine', () => {
  const missing = letters.slice(1).map((letter) => `\`harbour/client/ring_${letter}\``)
  const show = (path: string, index: number): string =>
    `harbour.rst:${19 + index} page-missing The index lists ${path}, and there is no such page`
  expect(checkIndex(['a'], letters.slice(0, 11))).toEqual(missing.slice(0, 10).map(show))
  expect(checkIndex(['a'], letters)).toEqual([
    ...missing.slice(0, 9).map(show),
    `harbour.rst:28 page-missing The index lists 3 pages more that are not there, from here to ${missing[11]}`,
  ])
})

it('names ten pages that are not listed one by one, and of more the first nine', () => {
  const show = (letter: string): string =>
    `harbour/client/ring_${letter}.rst:1 page-unlisted The index \`harbour.rst\` does not list this page`
  expect(checkIndex(letters.slice(0, 11), ['a'])).toEqual(letters.slice(1, 11).map(show))
  expect(checkIndex(letters, ['a'])).toEqual([
    'harbour.rst:10 page-unlisted The index does not list 3 pages more, from `client/ring_k` to `client/ring_m`',
    ...letters.slice(1, 10).map(show),
  ])
})

it('says of an index that ends in mid-line that it does, and nothing else', () => {
  const expected = ['harbour.rst:19 page-cut The index ends in mid-line, after `harbour/client/ring_`']
  expect(checkIndex(letters, ['a', ''])).toEqual(expected)
  const { messages } = buildModel('harbour', [
    ['harbour.rst', printIndexPage('Harbour', ['harbour/client/ring_a', 'harb'])],
    ['harbour/client/ring_b.rst', printPage('ring_b', 'RingB')],
  ])
  expect(messages.map(({ rule, expected }) => [rule, ...expected])).toEqual([['page-cut', '`harbour/client/ring_b`']])
})
