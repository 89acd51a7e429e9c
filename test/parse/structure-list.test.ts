import { describe, expect, it } from 'vitest'
import { parseStructureList } from '../../generator/parse/structure-list.js'
import { outlineDescriptions, readList } from './parse-text.js'

function outline(text: string): string | undefined {
  const found = parseStructureList(readList(text))
  return found && outlineDescriptions(found.descriptions)
}

describe('a structure list', () => {
  it.each([
    ['a member', '- **Width** *(integer) --* \n\n  In metres.\n', 'Width integer prose 1\n'],
    ['a required member', '- **Width** *(integer) --* **[REQUIRED]** \n\n  In metres.\n', 'Width integer! prose 1\n'],
    ['text on the line', '- **Width** *(integer) --* In metres.\n', 'Width integer prose 1\n'],
    ['required, with text on the line', '- **Width** *(integer) --* **[REQUIRED]** In metres.\n', 'Width integer! prose 1\n'],
    ['an element', '- *(string) --* \n', '- string\n'],
    ['a document', '- **Notes** (:ref:`document<document>`) -- \n', 'Notes document\n'],
    ['JSON', '- **Notes** (JSON serializable) -- \n', 'Notes document\n'],
    ['a body', '- **Body** (:class:`.StreamingBody`) -- \n', 'Body stream\n'],
    ['events', '- **Events** (:class:`.EventStream`) -- \n', 'Events eventStream\n'],
    ['kinds', '- *(boolean) --* \n- *(datetime) --* \n- *(bytes) --* \n- *(float) --* \n', '- boolean\n- timestamp\n- blob\n- float\n'],
    ['a kind that is none', '- **X** *(tide) --* \n', 'X unknown\n'],
    ['an escaped name', '- **a\\_b** *(string) --* \n', 'a_b string\n'],
    ['odd names', '- **__proto__** *(string) --* \n- **x-amz-meta** *(string) --* \n', '__proto__ string\nx-amz-meta string\n'],
    ['a list of structures', '- **A** *(list) --* \n\n  All.\n\n  - *(dict) --* \n\n    One.\n\n    - **B** *(string) --* \n', 'A list prose 1\n  - dict prose 1\n    B string\n'],
    ['a map', '- **A** *(dict) --* \n\n  - *(string) --* \n\n    - *(integer) --* \n', 'A dict\n  - string\n    - integer\n'],
    ['lists of prose', '- **A** *(dict) --* \n\n  Two:\n\n  * **B** *(string) --* no member\n\n  * other\n\n  - **C** *(string) --* \n', 'A dict prose 2\n  C string\n'],
    ['deeper members', '- **A** *(dict) --* \n\n    - **B** *(string) --* \n', 'A dict\n  B string\n'],
    ['an item that is no member', '- **A** *(string) --* \n- just words\n- **B** *(string) --* \n', 'A string\nB string\n'],
  ])('holds %s', (_name, text, expected) => {
    expect(outline(text)).toBe(expected)
  }) // prettier-ignore

  it.each([
    ['stars', '* **Width** *(integer) --* \n'],
    ['no heads', '- one\n- two\n'],
  ])('is prose with %s', (_name, text) => {
    expect(parseStructureList(readList(text))).toBeUndefined()
  })

  it.each([
    ['- **Width** *(integer)*\n'],
    ['- Width *(integer) --*\n'],
    ['- **Width** *(integer) --* \n    runs on\n'],
    ['- **A** *(string) --* \n- **B** (string) -- \n- **C** *(string --* \n'],
  ])('finds %j strange', (text) => {
    expect(parseStructureList(readList(text))?.strange).toHaveLength(1)
  })

  it('finds words not strange', () => {
    expect(parseStructureList(readList('- **A** *(string) --* \n- just words\n'))?.strange).toEqual([])
  })

  it('keeps the words of an item that is no member', () => {
    const found = parseStructureList(readList('- **A** *(string) --* \n- just words\n'))
    expect(found?.prose).toMatchObject([{ type: 'paragraph', source: 'just words' }])
  })
})

const oneOf =
  '.. note::    This is a Tagged Union structure. Only one of the     following top level keys can be set: ``a``, ``b``. '
const willBe =
  '.. note::    This is a Tagged Union structure. Only one of the     following top level keys will be set: ``a``.     If a client receives an unknown member it will     set ``SDK_UNKNOWN_MEMBER`` as the top level key,     which maps to the name or tag of the unknown     member. The structure of ``SDK_UNKNOWN_MEMBER`` is     as follows::'

/** Under a bullet of `dict`. */
const under = (...lines: readonly string[]): string =>
  `- **A** *(dict) --* \n\n${lines.map((line) => `  ${line}\n\n`).join('')}`

describe('blocks under a bullet', () => {
  it.each([
    ['a union of a request', under('One.', oneOf), 'A dict union(a,b) prose 1\n'],
    ['a union of a response', under('One.', willBe, "          'SDK_UNKNOWN_MEMBER': {'name': 'UnknownMemberName'}"), 'A dict union(a) prose 1\n'],
    ['another note', under('.. note::', '  Take care.'), 'A dict prose 1\n'],
    ['a union in words', under('This is a Tagged Union structure, one might say.'), 'A dict prose 1\n'],
    ['a token', under('A token.', 'This field is autopopulated if not provided.'), 'A dict auto prose 1\n'],
    ['a token in words', under('This field is autopopulated if not provided, mostly.'), 'A dict prose 1\n'],
    ['what is filled in', under('Whose.', '    Note: this parameter is set to "-" bydefault if no value is not specified.'), 'A dict filled prose 2\n'],
    ['what is filled in behind a note', under('.. note::', '  Not at night.', '    Please note that this parameter is automatically populated if it is not provided.'), 'A dict filled prose 1\n'],
    ['what is filled in behind a list', under('* one', '    Please note that this parameter is automatically populated if it is not provided.'), 'A dict filled prose 1\n'],
  ])('tell %s', (_name, text, expected) => {
    expect(outline(text)).toBe(expected)
  }) // prettier-ignore
})
