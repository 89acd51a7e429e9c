import { describe, expect, it } from 'vitest'
import { parseParameters } from '../../generator/parse/parameters.js'
import { outlineDescriptions, readFields } from './parse-text.js'

describe('parameters', () => {
  it.each([
    ['a pair', ':type A: string\n:param A: \n\n  Names it.\n', 'A string prose 1\n'],
    ['a required one', ':type A: integer\n:param A: **[REQUIRED]** \n\n  Counts.\n', 'A integer! prose 1\n'],
    ['text on the line', ':type A: string\n:param A: **[REQUIRED]** Names it.\n', 'A string! prose 1\n'],
    ['text on the line alone', ':type A: string\n:param A: Names it.\n', 'A string prose 1\n'],
    ['no text', ':type A: boolean\n:param A: \n', 'A boolean\n'],
    ['several', ':type A: float\n:param A: \n:type B: bytes\n:param B: \n', 'A float\nB blob\n'],
    ['types behind', ':param A: \n:param B: \n:type B: list\n:type A: dict\n', 'A unknown\nB unknown\n'],
    ['no type', ':param A: Names it.\n', 'A unknown prose 1\n'],
    ['no description', ':type A: string\n:type B: list\n:param B: \n', 'B list\nA string\n'],
    ['a stream', ':type A: bytes or seekable file-like object\n:param A: \n', 'A stream\n'],
    ['a document', ':type A: :ref:`document<document>`\n:param A: \n', 'A document\n'],
    ['JSON', ':type A: JSON serializable\n:param A: \n', 'A document\n'],
    ['one of two', ':type A: str or dict\n:param A: \n', 'A alternative\n'],
    ['a member of its own', ':type A: dict\n:param A: \n\n  A thing.\n\n    - **B** *(string) --* **[REQUIRED]** \n', 'A dict prose 1\n  B string!\n'],
    ['odd names', ':type x-amz-meta: dict\n:param x-amz-meta: \n:type __proto__: string\n:param __proto__: \n', 'x-amz-meta dict\n__proto__ string\n'],
    ['other fields', ':rtype: dict\n:type A: string\n:param A: \n:raises X: never\n', 'A string\n'],
    ['the mark within the text', ':type A: string\n:param A: Not **[REQUIRED]** here.\n', 'A string prose 1\n'],
  ])('hold %s', (_name, text, expected) => {
    expect(outlineDescriptions(parseParameters(readFields(text)))).toBe(expected)
  }) // prettier-ignore
})
